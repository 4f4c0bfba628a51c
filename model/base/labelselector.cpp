#include "model/base/labelselector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

static bool holds(const LabelRequirement &requirement, const Labels &labels)
{
    const auto label = labels.constFind(requirement.key);
    const bool isSet = label != labels.cend();
    switch (requirement.op) {
    case LabelRequirement::Operator::In:
        return isSet && requirement.values.contains(*label);
    case LabelRequirement::Operator::NotIn:
        return !isSet || !requirement.values.contains(*label);
    case LabelRequirement::Operator::Exists:
        return isSet;
    case LabelRequirement::Operator::DoesNotExist:
        return !isSet;
    }
    Q_UNREACHABLE();
}

bool matches(const LabelSelector &selector, const Labels &labels)
{
    for (auto wanted = selector.matchLabels.cbegin(); wanted != selector.matchLabels.cend(); ++wanted) {
        const auto label = labels.constFind(wanted.key());
        if (label == labels.cend() || *label != *wanted)
            return false;
    }
    return std::ranges::all_of(selector.matchExpressions,
                               [&labels](const LabelRequirement &requirement) { return holds(requirement, labels); });
}

QString toText(LabelRequirement::Operator op)
{
    switch (op) {
    case LabelRequirement::Operator::In:
        return u"In"_s;
    case LabelRequirement::Operator::NotIn:
        return u"NotIn"_s;
    case LabelRequirement::Operator::Exists:
        return u"Exists"_s;
    case LabelRequirement::Operator::DoesNotExist:
        return u"DoesNotExist"_s;
    }
    Q_UNREACHABLE();
}

static QString toText(const LabelRequirement &requirement)
{
    switch (requirement.op) {
    case LabelRequirement::Operator::In:
        return requirement.key + u" in ("_s + requirement.values.join(u", "_s) + u')';
    case LabelRequirement::Operator::NotIn:
        return requirement.key + u" not in ("_s + requirement.values.join(u", "_s) + u')';
    case LabelRequirement::Operator::Exists:
        return requirement.key;
    case LabelRequirement::Operator::DoesNotExist:
        return u'!' + requirement.key;
    }
    Q_UNREACHABLE();
}

QString toText(const LabelSelector &selector)
{
    QStringList parts;
    for (auto label = selector.matchLabels.cbegin(); label != selector.matchLabels.cend(); ++label)
        parts += label.key() + u'=' + label.value();
    for (const LabelRequirement &requirement : selector.matchExpressions)
        parts += toText(requirement);
    return parts.join(u", "_s);
}

} // namespace portolan
