#pragma once

#include "model/base/id.h"
#include "model/base/labelselector.h"
#include "model/base/port.h"
#include "model/catalog/version.h"

#include <QList>

namespace portolan {

/// A container around cards on the chart.
struct Group
{
    GroupId id;
    QString name;

    friend bool operator==(const Group &, const Group &) = default;
};

/// A port that a component or peer listens on.
struct ListeningPort
{
    PortRange ports;
    Protocol protocol = Protocol::Tcp;
    /// What it is for, in a few words: `admission webhook`.
    QString purpose;
    VersionRange releases;
    /// Listens only while this part is on; empty: always.
    PartId part;
    QString note;

    friend bool operator==(const ListeningPort &, const ListeningPort &) = default;
};

/// Labels that the pods of a component carry. A value in <angle brackets> differs from pod to pod.
struct PodLabels
{
    VersionRange releases;
    Labels labels;
    /// The pod puts it on itself while it runs, so a policy that selects by it may miss the pod.
    bool isDynamic = false;
    PartId part;
    QString note;

    friend bool operator==(const PodLabels &, const PodLabels &) = default;
};

/// The smallest stable selector for a NetworkPolicy, per release.
struct ComponentSelector
{
    VersionRange releases;
    LabelSelector selector;

    friend bool operator==(const ComponentSelector &, const ComponentSelector &) = default;
};

/// Several kinds of pods behind one card (the CSI sidecars), each with labels of its own.
struct ComponentMember
{
    QString name;
    VersionRange releases;
    Labels labels;

    friend bool operator==(const ComponentMember &, const ComponentMember &) = default;
};

/// Where a component is a server inside another one's pod instead of a pod.
struct Hosting
{
    VersionRange releases;
    PartyId host;

    friend bool operator==(const Hosting &, const Hosting &) = default;
};

enum class Workload { DaemonSet, Deployment, Pod, Job };
enum class HostNetwork { No, Yes };

/// Something Longhorn runs, with its pods' labels and ports per release.
struct Component
{
    PartyId id;
    QString name;
    /// One line: what it does.
    QString role;
    GroupId group;
    Workload workload = Workload::Deployment;
    HostNetwork hostNetwork = HostNetwork::No;
    QString hostNetworkNote;
    VersionRange releases;
    /// Runs only while this part is on; empty: always.
    PartId part;
    QList<Hosting> hostings;
    QList<PodLabels> labels;
    QList<ComponentMember> members;
    /// Empty: no label selects its pods, only a policy for the whole namespace reaches them.
    QList<ComponentSelector> selectors;
    QString selectorNote;
    QList<ListeningPort> ports;
    /// Path below the kubelet directory of a Unix socket that it serves or calls; empty: none.
    QString unixSocket;
    QStringList evidence;

    /// The component in whose pod this one runs in that release; empty: it has pods of its own.
    PartyId hostIn(Version release) const;
    /// Null where nothing selects it in that release.
    const LabelSelector *selectorIn(Version release) const;

    friend bool operator==(const Component &, const Component &) = default;
};

} // namespace portolan
