#include "model/catalog/transport.h"

using namespace Qt::StringLiterals;

namespace portolan {

std::optional<Protocol> protocolOf(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return Protocol::Tcp;
    case Transport::Udp:
        return Protocol::Udp;
    case Transport::Sctp:
        return Protocol::Sctp;
    case Transport::UnixSocket:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString toText(Transport transport)
{
    const auto protocol = protocolOf(transport);
    return protocol ? toText(*protocol) : u"unix-socket"_s;
}

} // namespace portolan
