#pragma once

#include "model/base/address.h"
#include "model/base/diagnostic.h"
#include "model/base/direction.h"
#include "model/base/id.h"
#include "model/base/labelselector.h"
#include "model/base/port.h"

#include <QList>

#include <optional>
#include <variant>

namespace portolan {

/// Addresses of a block less those of its exceptions.
struct IpBlock
{
    Cidr cidr;
    QList<Cidr> except;

    bool contains(const IpAddress &address) const;

    friend bool operator==(const IpBlock &, const IpBlock &) = default;
};

/// One item of `from` or `to`. Either a block, or pods: in the policy's own namespace without a namespace selector,
/// every pod of the selected namespaces without a pod selector.
struct PolicyPeer
{
    std::optional<IpBlock> ipBlock;
    std::optional<LabelSelector> namespaceSelector;
    std::optional<LabelSelector> podSelector;
    Place place;
};

/// One item of `ports`. No port: every port of the protocol. A name is a container port's.
struct PolicyPort
{
    Protocol protocol = Protocol::Tcp;
    std::variant<std::monostate, quint16, QString> port;
    std::optional<quint16> endPort;
    Place place;
};

/// One rule: any of its peers on any of its ports. No peers: any peer. No ports: every port of every protocol.
struct PolicyRule
{
    QList<PolicyPeer> peers;
    QList<PolicyPort> ports;
    Place place;
    /// The flows that a generated rule stands for; empty for rules that were read.
    QList<FlowId> flows;
    /// Lines of a generated rule's comment, without `#`.
    QStringList comment;
};

/// A NetworkPolicy of networking.k8s.io/v1 as it takes effect: defaults filled in, positions kept.
struct NetworkPolicy
{
    QString name;
    QString namespaceName;
    Labels labels;
    Labels annotations;
    LabelSelector podSelector;
    /// Directions in which the selected pods are isolated.
    bool isolatesIngress = true;
    bool isolatesEgress = false;
    QList<PolicyRule> ingress;
    QList<PolicyRule> egress;
    Place place;
    /// The component that a generated policy is for.
    PartyId component;
    QStringList comment;

    bool isolates(Direction direction) const
    {
        return direction == Direction::Ingress ? isolatesIngress : isolatesEgress;
    }
    const QList<PolicyRule> &rules(Direction direction) const
    {
        return direction == Direction::Ingress ? ingress : egress;
    }
};

/// Whether the two say the same to an API server: everything but positions, comments and flows.
bool isSameObject(const NetworkPolicy &left, const NetworkPolicy &right);

} // namespace portolan
