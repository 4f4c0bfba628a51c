#pragma once

#include "model/catalog/component.h"

namespace portolan {

/// How a NetworkPolicy can name a peer.
enum class PeerForm { IpBlock, NamespaceAndPod, PortOnly };

/// A ready answer for a peer's endpoint, such as the ingress controller of RKE2. Without a namespace and labels: the
/// user types them in.
struct PeerPreset
{
    QString id;
    QString namespaceName;
    Labels labels;
    QString note;

    friend bool operator==(const PeerPreset &, const PeerPreset &) = default;
};

/// An outside party: no Longhorn pod.
struct Peer
{
    PartyId id;
    QString name;
    QString role;
    GroupId group;
    VersionRange releases;
    PartId part;
    /// Stands in for this peer while its part is on (a kind of backup store); empty: for nobody.
    PartyId replaces;
    QList<PeerForm> forms;
    /// Usual ports; only suggestions where flows say "user defined".
    QList<ListeningPort> ports;
    /// What it listens as; empty: it only calls.
    QString listensNote;
    /// What it calls as (`.source` endpoint); empty: it only listens.
    QString callsNote;
    /// Known pods (cluster DNS): selected without the user's word. Empty namespace: unknown.
    QString namespaceName;
    LabelSelector selector;
    QList<PeerPreset> presets;
    QString note;

    friend bool operator==(const Peer &, const Peer &) = default;
};

} // namespace portolan
