#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace portolan::yaml {

/// A position in a YAML or JSON text, from 1.
struct Mark
{
    int line = 0;
    int column = 0;

    friend bool operator==(const Mark &, const Mark &) = default;
};

struct Entry;

/// One value of a small tree read from YAML or JSON. Aliases are expanded and repeated keys refused by the reader,
/// so a tree is finite and a mapping has each key once.
struct Node
{
    enum class Kind { Scalar, Sequence, Mapping };
    /// What a plain scalar is to the API server (YAML 1.1 booleans as sigs.k8s.io/yaml reads them); quoted ones are
    /// strings.
    enum class Type { Null, Boolean, Integer, Float, String };

    Kind kind = Kind::Scalar;
    Type type = Type::Null;
    Mark mark;
    /// Of a scalar, as written, without quotes.
    QString text;
    /// Of a sequence.
    QList<Node> items;
    /// Of a mapping, in the order of the text.
    QList<Entry> entries;

    bool isNull() const { return kind == Kind::Scalar && type == Type::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isString() const { return kind == Kind::Scalar && type == Type::String; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMapping() const { return kind == Kind::Mapping; }

    /// The value of this key; null where there is none or this is no mapping.
    const Node *find(QStringView key) const;
    /// Only of an Integer scalar that fits.
    std::optional<qint64> toInteger() const;
    /// Only of a Boolean scalar.
    std::optional<bool> toBoolean() const;
};

struct Entry
{
    QString key;
    Mark keyMark;
    Node value;
};

/// What a plain (unquoted) scalar with this text is to the API server.
Node::Type plainTypeOf(QStringView text);

} // namespace portolan::yaml
