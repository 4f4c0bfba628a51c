#pragma once

#include "model/design/design.h"
#include "model/policy/policyset.h"

#include <QByteArray>

namespace portolan {

/// Lines of a written rule, from 1, both included: for jumping between YAML and flows.
struct RuleLines
{
    int policy = 0;
    Direction direction = Direction::Ingress;
    int rule = 0;
    int firstLine = 0;
    int lastLine = 0;
};

/// YAML, and where each rule stands in it.
struct PolicyText
{
    QByteArray yaml;
    QList<RuleLines> rules;
};

/// One YAML stream: the head comment, then each policy as a document. Comments::None leaves out head and rule comments.
PolicyText toYaml(const PolicySet &set, const QStringList &head, Comments comments);

} // namespace portolan
