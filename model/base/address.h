#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace portolan {

/// An IPv4 or IPv6 address. IPv4-mapped IPv6 texts are IPv6 addresses until somebody unmaps them.
class IpAddress
{
public:
    enum class Family { V4, V6 };

    IpAddress() = default;
    IpAddress(Family family, std::array<quint8, 16> bytes)
        : m_family(family)
        , m_bytes(bytes)
    {}

    /// As Go's net.ParseIP reads it (no leading zeros in IPv4, no zone); nothing where it is no address.
    static std::optional<IpAddress> fromText(QStringView text);

    Family family() const { return m_family; }
    /// 32 or 128.
    int bitCount() const { return m_family == Family::V4 ? 32 : 128; }
    /// Network order; an IPv4 address uses the first four.
    const std::array<quint8, 16> &bytes() const { return m_bytes; }

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    Family m_family = Family::V4;
    std::array<quint8, 16> m_bytes{};
};

/// Canonical text: dotted quad, or RFC 5952.
QString toText(const IpAddress &address);

/// A block of addresses such as 10.0.0.0/24; host bits are cut off.
class Cidr
{
public:
    Cidr() = default;
    Cidr(const IpAddress &address, int prefixLength);

    /// `10.0.0.0/24` or `fd00::/8`; a bare address is no Cidr (see `cidrOf`). Nothing where it is none.
    static std::optional<Cidr> fromText(QStringView text);

    const IpAddress &network() const { return m_network; }
    int prefixLength() const { return m_prefixLength; }
    bool contains(const IpAddress &address) const;
    bool contains(const Cidr &other) const;

    friend auto operator<=>(const Cidr &, const Cidr &) = default;

private:
    IpAddress m_network;
    int m_prefixLength = 0;
};

/// The block of exactly this address: /32 or /128.
Cidr cidrOf(const IpAddress &address);

QString toText(const Cidr &block);

} // namespace portolan
