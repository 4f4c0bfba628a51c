#pragma once

#include "model/flows/flowset.h"
#include "model/policy/policyset.h"

namespace portolan {

/// An endpoint that a required flow needs and the design does not give: the rule stands for any address or every TCP
/// port.
struct MissingEndpoint
{
    EndpointId endpoint;
    bool isAddressMissing = false;
    bool isPortMissing = false;
    QList<FlowId> flows;
    QList<FunctionId> functions;
};

/// A component for which no policy could be written, and why.
struct UnselectableComponent
{
    enum class Reason { NoSelector, PlaceholderWithoutValue, HostNetwork };

    PartyId component;
    Reason reason = Reason::NoSelector;
};

/// The policies of a design, and what a reader of them must know.
struct GeneratedPolicies
{
    PolicySet set;
    QList<MissingEndpoint> missingEndpoints;
    QList<UnselectableComponent> unselectable;
};

/// One NetworkPolicy per component (`portolan-<component>`), ingress and egress, nothing wider than a flow, and the
/// default deny last. Deterministic.
GeneratedPolicies policiesFor(const Catalog &catalog, const FlowSet &flows, const Design &design);

/// Hex SHA-256 over release, basis, parts in effect, endpoints and policy options only: moving a card leaves it alone.
QString inputsHash(const Design &design);

} // namespace portolan
