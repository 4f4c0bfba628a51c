#include "model/policy/networkpolicy.h"

#include <algorithm>

namespace portolan {

bool IpBlock::contains(const IpAddress &address) const
{
    return cidr.contains(address)
        && std::ranges::none_of(except, [&address](const Cidr &hole) { return hole.contains(address); });
}

static bool isSame(const PolicyPeer &left, const PolicyPeer &right)
{
    return left.ipBlock == right.ipBlock && left.namespaceSelector == right.namespaceSelector
        && left.podSelector == right.podSelector;
}

static bool isSame(const PolicyPort &left, const PolicyPort &right)
{
    return left.protocol == right.protocol && left.port == right.port && left.endPort == right.endPort;
}

static bool isSame(const PolicyRule &left, const PolicyRule &right)
{
    const auto samePeer = [](const PolicyPeer &l, const PolicyPeer &r) {
        return isSame(l, r);
    };
    const auto samePort = [](const PolicyPort &l, const PolicyPort &r) {
        return isSame(l, r);
    };
    return std::ranges::equal(left.peers, right.peers, samePeer)
        && std::ranges::equal(left.ports, right.ports, samePort);
}

bool isSameObject(const NetworkPolicy &left, const NetworkPolicy &right)
{
    const auto sameRule = [](const PolicyRule &l, const PolicyRule &r) {
        return isSame(l, r);
    };
    return left.name == right.name && left.namespaceName == right.namespaceName && left.labels == right.labels
        && left.annotations == right.annotations && left.podSelector == right.podSelector
        && left.isolatesIngress == right.isolatesIngress && left.isolatesEgress == right.isolatesEgress
        && std::ranges::equal(left.ingress, right.ingress, sameRule)
        && std::ranges::equal(left.egress, right.egress, sameRule);
}

} // namespace portolan
