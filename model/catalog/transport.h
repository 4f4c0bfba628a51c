#pragma once

#include "model/base/port.h"

namespace portolan {

/// How a flow travels. A Unix socket is drawn, but no network flow and never in a policy.
enum class Transport { Tcp, Udp, Sctp, UnixSocket };

/// Nothing for a Unix socket.
std::optional<Protocol> protocolOf(Transport transport);
/// `TCP`, `UDP`, `SCTP`, `unix-socket`.
QString toText(Transport transport);

/// Whether a port is a number, the user's to give, or the API server's.
enum class PortKind { Number, UserDefined, ApiServer };

} // namespace portolan
