#pragma once

#include "model/base/port.h"

#include <QList>

namespace portolan {

/// Ports of one protocol as sorted ranges that neither overlap nor touch; 1..65535.
class PortSet
{
public:
    PortSet() = default;
    PortSet(PortRange range) : m_ranges{range} {}

    static PortSet every() { return PortSet(everyPort); }

    bool isEmpty() const { return m_ranges.isEmpty(); }
    bool contains(quint16 port) const;
    bool contains(const PortSet &other) const;
    const QList<PortRange> &ranges() const { return m_ranges; }
    /// How many ports.
    int count() const;

    PortSet united(const PortSet &other) const;
    PortSet intersected(const PortSet &other) const;
    PortSet without(const PortSet &other) const;

    friend bool operator==(const PortSet &, const PortSet &) = default;

private:
    QList<PortRange> m_ranges;
};

} // namespace portolan
