#pragma once

#include "model/base/direction.h"
#include "model/base/id.h"
#include "model/catalog/transport.h"
#include "model/catalog/version.h"

#include <QList>

namespace portolan {

enum class CorrectionKind { Missing, Misstated, Obsolete, TooBroad, NotGoverned, Label };
enum class Confidence { High, Medium, Low };

/// One flow of a correction: a pair, a port, and where it holds.
struct CorrectedFlow
{
    PartyId from;
    PartyId to;
    Transport transport = Transport::Tcp;
    PortKind portKind = PortKind::Number;
    /// Only of a Number; 0 of both ends: every port of the pair.
    PortRange ports;
    VersionRange releases;
    /// All of them must be on; empty: always.
    QList<PartId> parts;

    friend bool operator==(const CorrectedFlow &, const CorrectedFlow &) = default;
};

/// What the page misses, misstates or leaves too broad, read from source.
struct Correction
{
    CorrectionId id;
    CorrectionKind kind = CorrectionKind::Missing;
    VersionRange releases;
    Confidence confidence = Confidence::High;
    /// What the page says instead, and why it is so; plain sentences.
    QString pageSays;
    QString note;
    QString remedy;
    QStringList evidence;
    /// Pairs, ports and `also` flattened: one entry a pair and port.
    QList<CorrectedFlow> flows;

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What to do with a row that the page states on one side only or with the wrong caller.
enum class ReadingAction { Reread, Redirect, Keep, Obsolete };

/// The resolution of such a row (an asymmetry): Reread holds in both bases, Redirect and Obsolete in the verified one.
struct Reading
{
    CorrectionId id;
    QString matrix;
    Direction statedIn = Direction::Ingress;
    bool isStatedInBoth = false;
    PartyId from;
    PartyId to;
    QList<PortRange> ports;
    ReadingAction action = ReadingAction::Keep;
    QList<CorrectedFlow> as;
    QString cause;
    QString resolution;
    QStringList evidence;
    Confidence confidence = Confidence::High;
    QList<CorrectionId> by;

    friend bool operator==(const Reading &, const Reading &) = default;
};

} // namespace portolan
