#include "model/catalog/catalog.h"

#include <algorithm>

namespace portolan {

template <class T, class Id>
static const T *findById(const QList<T> &list, const Id &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.cend() ? nullptr : &*found;
}

const Release *Catalog::release(Version version) const
{
    const auto found = std::ranges::find(releases, version, &Release::version);
    return found == releases.cend() ? nullptr : &*found;
}

const Release &Catalog::newestStable() const
{
    const auto newest = std::ranges::max_element(
        releases, {}, [](const Release &one) { return std::pair(one.status == ReleaseStatus::Stable, one.version); });
    Q_ASSERT(newest != releases.cend());
    return *newest;
}

const Page &Catalog::page(Version version) const
{
    const auto found =
        std::ranges::find_if(pages, [version](const Page &one) { return one.releases.contains(version); });
    Q_ASSERT(found != pages.cend());
    return *found;
}

const Component *Catalog::component(const PartyId &id) const
{
    return findById(components, id);
}

const Peer *Catalog::peer(const PartyId &id) const
{
    return findById(peers, id);
}

const Part *Catalog::part(const PartId &id) const
{
    return findById(parts, id);
}

const Function *Catalog::function(const FunctionId &id) const
{
    return findById(functions, id);
}

const Group *Catalog::group(const GroupId &id) const
{
    return findById(groups, id);
}

const Correction *Catalog::correction(const CorrectionId &id) const
{
    return findById(corrections, id);
}

QString Catalog::nameOf(const PartyId &id) const
{
    if (const Component *found = component(id))
        return found->name;
    if (const Peer *found = peer(id))
        return found->name;
    return id.text();
}

} // namespace portolan
