#pragma once

#include "model/base/direction.h"
#include "model/base/id.h"
#include "model/base/port.h"
#include "model/catalog/transport.h"
#include "model/catalog/version.h"

#include <QList>

namespace portolan {

/// A row of a table of the page, as read.
struct PageRow
{
    PartyId peer;
    /// The page means another pod of the same kind.
    bool isOtherReplica = false;
    /// The page names the server itself where the caller belongs.
    bool isSelfNamed = false;
    Transport transport = Transport::Tcp;
    /// Each is listed on its own; empty together with `portKind` other than Number.
    QList<PortRange> ports;
    PortKind portKind = PortKind::Number;
    /// The cells as the page writes them.
    QString writtenPeer;
    QString writtenPort;

    friend bool operator==(const PageRow &, const PageRow &) = default;
};

enum class SectionState { Table, None, UsersDefined };

/// One direction of one component on the page. "None" is a statement too.
struct PageSection
{
    PartyId component;
    /// As the page writes it.
    QString heading;
    Direction direction = Direction::Ingress;
    SectionState state = SectionState::Table;
    QList<PageRow> rows;
    /// The component's Unix socket is named here, with the peer at its other end; empty: none.
    PartyId unixSocketPeer;

    friend bool operator==(const PageSection &, const PageSection &) = default;
};

/// One distinct text of the networking page, and the releases that carry it.
struct Page
{
    QString id;
    QString matrix;
    QList<Version> releases;
    /// Where the text was read.
    QString revision;
    QList<PageSection> sections;

    friend bool operator==(const Page &, const Page &) = default;
};

/// Address on the web of the networking page of a release.
QString pageUrl(Version release);

} // namespace portolan
