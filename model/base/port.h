#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace portolan {

/// Transport protocols of NetworkPolicy.
enum class Protocol { Tcp, Udp, Sctp };

/// `TCP`, `UDP` or `SCTP`.
QString toText(Protocol protocol);
std::optional<Protocol> protocolFrom(QStringView text);

/// Ports of one flow or rule, both ends included; 1..65535. A single port has first == last.
struct PortRange
{
    quint16 first = 0;
    quint16 last = 0;

    bool contains(quint16 port) const { return first <= port && port <= last; }
    bool contains(PortRange other) const { return first <= other.first && other.last <= last; }
    bool overlaps(PortRange other) const { return first <= other.last && other.first <= last; }

    friend auto operator<=>(const PortRange &, const PortRange &) = default;
};

constexpr PortRange everyPort{1, 65535};

constexpr PortRange singlePort(quint16 port)
{
    return {port, port};
}

/// `9500`, or `10000-30000`.
QString toText(PortRange range);

} // namespace portolan
