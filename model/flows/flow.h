#pragma once

#include "model/base/direction.h"
#include "model/base/id.h"
#include "model/catalog/transport.h"
#include "model/catalog/version.h"

#include <QList>

#include <optional>

namespace portolan {

/// How a flow came to be in the set; the words of chart, JSON and catalog.
enum class Origin { Documented, Completed, Redirected, Added, Narrowed, Obsolete, NotGoverned };

/// `documented`, `completed`, `redirected`, `added`, `narrowed`, `obsolete`, `notGoverned`.
QString toText(Origin origin);

/// One source of a flow: a row of the page, or a correction.
struct Provenance
{
    enum class Kind { Row, UsersDefinedSection, Correction, Reading, Part };

    Kind kind = Kind::Row;
    Version release;
    /// Of a row: the component whose section it stands in, the direction, and its number from 1 in that table.
    PartyId section;
    Direction direction = Direction::Ingress;
    int row = 0;
    /// As the page writes the row: `Instance Manager | 8500; 8501`. Of a correction: its id.
    QString text;
    /// Of a correction or reading.
    CorrectionId correction;
    QString url;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// Who opens the connection, where it arrives, and how we know. One flow a port or range.
struct Flow
{
    FlowId id;
    PartyId from;
    PartyId to;
    Transport transport = Transport::Tcp;
    PortKind portKind = PortKind::Number;
    /// Nothing while the port is user-defined or the API server's and no endpoint gives it.
    std::optional<PortRange> ports;
    Origin origin = Origin::Documented;
    /// Drawn hatched and in no rule (storage network, kubelet probes of the own node); why.
    bool isGoverned = true;
    QString notGovernedReason;
    /// Parts that bring it; empty: always there.
    QList<PartId> parts;
    QList<FunctionId> functions;
    QList<Provenance> provenance;

    /// Between two replicas of one component.
    bool isLoop() const { return from == to; }
    /// Whether a policy has a rule for it: a network flow, governed, and not obsolete.
    bool isRequired() const;

    friend bool operator==(const Flow &, const Flow &) = default;
};

/// `longhorn-manager>instance-manager:TCP/8500`; the port is `user` or `api-server` where it is no number.
FlowId flowIdFor(const Flow &flow);

} // namespace portolan
