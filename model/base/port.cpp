#include "model/base/port.h"

using namespace Qt::StringLiterals;

namespace portolan {

QString toText(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Tcp:
        return u"TCP"_s;
    case Protocol::Udp:
        return u"UDP"_s;
    case Protocol::Sctp:
        return u"SCTP"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Protocol> protocolFrom(QStringView text)
{
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp}) {
        if (text == toText(protocol))
            return protocol;
    }
    return std::nullopt;
}

QString toText(PortRange range)
{
    if (range.first == range.last)
        return QString::number(range.first);
    return QString::number(range.first) + u'-' + QString::number(range.last);
}

} // namespace portolan
