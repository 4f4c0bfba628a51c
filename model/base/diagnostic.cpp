#include "model/base/diagnostic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

static QString placePrefix(const Place &place)
{
    QString prefix;
    if (!place.source.isEmpty())
        prefix += place.source + u':';
    if (place.line > 0)
        prefix += QString::number(place.line) + u':';
    if (place.line > 0 && place.column > 0)
        prefix += QString::number(place.column) + u':';
    return prefix.isEmpty() ? prefix : prefix + u' ';
}

QString toLine(const Diagnostic &diagnostic)
{
    const QString line = placePrefix(diagnostic.place) + diagnostic.what;
    return diagnostic.remedy.isEmpty() ? line : line + u" — "_s + diagnostic.remedy;
}

bool hasErrors(const Diagnostics &diagnostics)
{
    return std::ranges::any_of(diagnostics,
                               [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; });
}

} // namespace portolan
