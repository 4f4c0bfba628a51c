#pragma once

#include "model/base/id.h"
#include "model/catalog/transport.h"
#include "model/catalog/version.h"

#include <QList>

namespace portolan {

/// The documented basis follows the page; the verified one corrects it from source.
enum class Basis { Documented, Verified };

/// A reference of a function to flows: matches where the ends agree, the release lies inside and the ports overlap.
struct FunctionFlow
{
    PartyId from;
    PartyId to;
    /// Nothing: any protocol.
    std::optional<Transport> transport;
    /// Empty: any port.
    QList<PortRange> ports;
    VersionRange releases;
    /// Needed only while this part is on, too.
    PartId part;
    /// Set: no flow of the other basis ever matches.
    std::optional<Basis> onlyBasis;

    friend bool operator==(const FunctionFlow &, const FunctionFlow &) = default;
};

/// A storage function that users know, such as "Attach a V1 volume", and the flows it needs.
struct Function
{
    FunctionId id;
    QString name;
    /// What it does, in storage words.
    QString line;
    QString note;
    VersionRange releases;
    /// In the verified basis the function ends with these releases, where it does.
    std::optional<Version> verifiedTo;
    QList<PartId> needsParts;
    QList<FunctionId> needsFunctions;
    QList<CorrectionId> findings;
    QList<FunctionFlow> flows;

    friend bool operator==(const Function &, const Function &) = default;
};

} // namespace portolan
