#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/flows/flow.h"

namespace portolan {

/// The flows of one release, basis and selection of parts, with the components and peers they join.
/// Sorted by catalog order of `from`, `to`, then transport and port. Hosted components are named by their host.
struct FlowSet
{
    Version release;
    Basis basis = Basis::Verified;
    /// Components with pods of their own that are there under this selection, flows or not.
    QList<PartyId> components;
    /// Peers that a flow touches.
    QList<PartyId> peers;
    QList<Flow> flows;

    const Flow *flow(const FlowId &id) const;

    friend bool operator==(const FlowSet &, const FlowSet &) = default;
};

/// What must work for this design: documented or verified rows of its release, completed on both sides, for the parts
/// that are on, with DNS; ports filled in from the endpoints. Exactly: the rules of both bases in ARCHITECTURE.md.
FlowSet flowsFor(const Catalog &catalog, const Design &design);

/// The same with every part of the release on that the chart has a place for: what the layout is computed from.
FlowSet flowsOfWholeRelease(const Catalog &catalog, const Design &design);

} // namespace portolan
