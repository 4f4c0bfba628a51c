#pragma once

#include "model/base/result.h"
#include "model/yaml/node.h"

#include <QByteArrayView>

namespace portolan::yaml {

/// What a text may cost. Going over one of these is an error with the place where it happened.
struct Budget
{
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 64;
    qsizetype nodes = 4'000'000;
    int documents = 10'000;
    /// Nodes that aliases may add by being expanded.
    qsizetype aliasNodes = 100'000;
};

/// What happens with keys that stand twice in one mapping: an error, or kept apart for a validator that reports them.
enum class RepeatedKeys { Refuse, Report };

/// The documents of a text; empty ones (only comments) are left out.
struct Stream
{
    QList<Node> documents;
    /// With RepeatedKeys::Report: the later ones of repeated keys, each as an error. The first value is in the tree.
    Diagnostics repeatedKeys;
};

/// Reads YAML 1.2 as the Kubernetes tools do, JSON included. Checks UTF-8 and control characters first; errors have
/// places.
Result<Stream> read(QByteArrayView text, const SourceName &source, const Budget &budget = {},
                    RepeatedKeys repeatedKeys = RepeatedKeys::Refuse);

/// The one document of a text; none or several is an error.
Result<Node> readDocument(QByteArrayView text, const SourceName &source, const Budget &budget = {});

} // namespace portolan::yaml
