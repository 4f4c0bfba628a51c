#pragma once

#include "model/base/result.h"
#include "model/policy/policyset.h"

#include <QByteArray>

namespace portolan {

/// A text with its name for messages.
struct SourceText
{
    SourceName source;
    QByteArray text;
};

/// What kind of fault the API server names: the four layers through which a manifest goes.
enum class FaultLayer { Yaml, Decode, Strict, Validate };

/// A fault of one manifest as the API server would name it, with a remedy.
struct ManifestFault
{
    FaultLayer layer = FaultLayer::Validate;
    /// `spec.ingress[0].ports[1].port`; empty: the document as a whole.
    QString field;
    /// Error: refused. Warning: accepted with a warning.
    Diagnostic diagnostic;
    /// Servers before 1.36 accept it with a warning.
    bool isAcceptedBefore136 = false;
    /// `namespace/name` of the object, where known.
    QString object;
};

/// Everything that reading gives, valid or not. `set` holds the objects that an API server would take.
struct PolicyReading
{
    PolicySet set;
    QList<ManifestFault> faults;
};

/// Reads and validates NetworkPolicies: multi-document YAML, JSON, `List` and `NetworkPolicyList`. A policy without
/// namespace gets `defaultNamespace`. Two policies of one namespace and name are a fault with both places.
PolicyReading readPolicies(const QList<SourceText> &texts, const QString &defaultNamespace);

} // namespace portolan
