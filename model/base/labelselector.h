#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace portolan {

/// Labels of a pod, namespace or object, sorted by key.
using Labels = QMap<QString, QString>;

/// One line of `matchExpressions`.
struct LabelRequirement
{
    enum class Operator { In, NotIn, Exists, DoesNotExist };

    QString key;
    Operator op = Operator::Exists;
    QStringList values;

    friend bool operator==(const LabelRequirement &, const LabelRequirement &) = default;
};

/// A label selector of the Kubernetes API. Everything in it must hold; an empty one selects all.
struct LabelSelector
{
    Labels matchLabels;
    QList<LabelRequirement> matchExpressions;

    bool isEmpty() const { return matchLabels.isEmpty() && matchExpressions.isEmpty(); }

    friend bool operator==(const LabelSelector &, const LabelSelector &) = default;
};

bool matches(const LabelSelector &selector, const Labels &labels);

/// `In`, `NotIn`, `Exists`, `DoesNotExist`, as the API spells them.
QString toText(LabelRequirement::Operator op);

/// One line for people: `app=longhorn-manager`, `app in (a, b)`, `every pod` stays with the caller (empty text).
QString toText(const LabelSelector &selector);

} // namespace portolan
