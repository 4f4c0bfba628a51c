#pragma once

#include "model/policy/networkpolicy.h"

namespace portolan {

/// A policy object of another API (Cilium, Calico, AdminNetworkPolicy...) that stands beside and may decide otherwise.
struct ForeignPolicy
{
    QString apiVersion;
    QString kind;
    QString name;
    QString namespaceName;
    Place place;
};

/// NetworkPolicies, generated or read, in their order.
struct PolicySet
{
    QList<NetworkPolicy> policies;
    QList<ForeignPolicy> foreign;
    /// Objects of unrelated kinds that the reader passed over.
    int skipped = 0;
};

} // namespace portolan
