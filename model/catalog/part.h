#pragma once

#include "model/base/id.h"
#include "model/base/port.h"
#include "model/catalog/version.h"

#include <QList>

namespace portolan {

/// Feature: something Longhorn does. Environment: something the cluster has, switched on by name only.
enum class PartKind { Feature, Environment };

/// Rows of the networking page that a part hides while it is off, by the flow they amount to.
struct PartRow
{
    PartyId from;
    PartyId to;
    /// Empty: whatever port (the user's, or the API server's).
    QList<PortRange> ports;
    VersionRange releases;
    /// The rows stay while any of these is on.
    QList<PartId> unlessOn;

    friend bool operator==(const PartRow &, const PartRow &) = default;
};

/// An optional piece that a user switches on or off, or a fact of the cluster.
struct Part
{
    PartId id;
    QString name;
    PartKind kind = PartKind::Feature;
    bool isOnByDefault = false;
    /// The networking page has a row that belongs to it; else it is greyed under the documented basis.
    bool isDocumented = false;
    VersionRange releases;
    QString setting;
    QList<PartId> needs;
    QList<PartyId> adds;
    /// What it adds, in one line.
    QString summary;
    QString parameter;
    QString note;
    PartyId replaces;
    QList<PartRow> rows;
    /// A port that stands beside every pod-to-pod flow while it is on (mesh tunnel).
    std::optional<PortRange> portBesideFlows;

    friend bool operator==(const Part &, const Part &) = default;
};

} // namespace portolan
