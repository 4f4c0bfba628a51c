#pragma once

#include "model/catalog/component.h"
#include "model/catalog/correction.h"
#include "model/catalog/function.h"
#include "model/catalog/page.h"
#include "model/catalog/part.h"
#include "model/catalog/peer.h"
#include "model/catalog/release.h"

namespace portolan {

/// Where the facts of the catalog were read: repositories with commits, and the day.
struct CatalogSource
{
    QString name;
    QString revision;

    friend bool operator==(const CatalogSource &, const CatalogSource &) = default;
};

/// Everything that Portolan knows of Longhorn, for every documented release. Order is that of the catalog's files.
struct Catalog
{
    QString readOn;
    QList<CatalogSource> sources;
    QList<Release> releases;
    QList<Group> groups;
    QList<Component> components;
    QList<Peer> peers;
    QList<Part> parts;
    QList<Function> functions;
    QList<Page> pages;
    QList<Reading> readings;
    QList<Correction> corrections;

    const Release *release(Version version) const;
    /// The highest release whose status is stable.
    const Release &newestStable() const;
    /// The page of this release; every release has one.
    const Page &page(Version version) const;
    const Component *component(const PartyId &id) const;
    const Peer *peer(const PartyId &id) const;
    const Part *part(const PartId &id) const;
    const Function *function(const FunctionId &id) const;
    const Group *group(const GroupId &id) const;
    const Correction *correction(const CorrectionId &id) const;
    /// The name for people of a component or peer; the id where the catalog has none.
    QString nameOf(const PartyId &id) const;

    friend bool operator==(const Catalog &, const Catalog &) = default;
};

} // namespace portolan
