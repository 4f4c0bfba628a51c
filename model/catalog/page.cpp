#include "model/catalog/page.h"

using namespace Qt::StringLiterals;

namespace portolan {

QString pageUrl(Version release)
{
    return u"https://longhorn.io/docs/"_s + toText(release) + u"/references/networking/"_s;
}

} // namespace portolan
