#pragma once

#include "model/catalog/function.h"
#include "model/design/endpoint.h"

#include <QMap>
#include <QPointF>

namespace portolan {

/// Which sides of a connection the policies limit.
enum class PolicyDirections { Both, Ingress };
enum class DefaultDeny { Off, On };
/// Lax: a missing endpoint opens to any address with a warning. Strict: it is listed and nothing is written.
enum class Strictness { Lax, Strict };
enum class Comments { None, Sources };

/// What the export of policies may be asked for.
struct PolicyOptions
{
    PolicyDirections directions = PolicyDirections::Both;
    DefaultDeny defaultDeny = DefaultDeny::On;
    Strictness strictness = Strictness::Lax;
    Comments comments = Comments::Sources;
    /// The set carries this release as well, for the time of the upgrade.
    std::optional<Version> upgradeFrom;

    friend bool operator==(const PolicyOptions &, const PolicyOptions &) = default;
};

/// Free text pinned to a card or a flow. Exactly one of the ids is set.
struct DesignNote
{
    PartyId party;
    FlowId flow;
    QString text;

    friend bool operator==(const DesignNote &, const DesignNote &) = default;
};

/// The user's document: everything they chose. Positions are card centres in chart units (1 unit = 1 px at 100 %).
struct Design
{
    QString title;
    Version release;
    Basis basis = Basis::Verified;
    /// Parts that are on; those that the release does not know stay without effect. Sorted.
    QList<PartId> partsOn;
    QString namespaceName = QStringLiteral("longhorn-system");
    QString kubeletDirectory = QStringLiteral("/var/lib/kubelet");
    /// Name of the system restore whose job may talk; empty: unknown, so the job stays blocked.
    QString restoreName;
    QMap<EndpointId, Endpoint> endpoints;
    PolicyOptions policyOptions;
    QMap<PartyId, QPointF> positions;
    QList<DesignNote> notes;

    bool isOn(const PartId &part) const { return partsOn.contains(part); }

    friend bool operator==(const Design &, const Design &) = default;
};

} // namespace portolan
