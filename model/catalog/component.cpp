#include "model/catalog/component.h"

#include <algorithm>

namespace portolan {

PartyId Component::hostIn(Version release) const
{
    const auto hosting =
        std::ranges::find_if(hostings, [release](const Hosting &one) { return one.releases.contains(release); });
    return hosting == hostings.cend() ? PartyId() : hosting->host;
}

const LabelSelector *Component::selectorIn(Version release) const
{
    const auto selector = std::ranges::find_if(
        selectors, [release](const ComponentSelector &one) { return one.releases.contains(release); });
    return selector == selectors.cend() ? nullptr : &selector->selector;
}

} // namespace portolan
