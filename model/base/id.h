#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace portolan {

/// A name that tells one thing from others of its kind. Ids of two kinds neither compare nor convert.
/// Text as in the catalog (`longhorn-manager`, `rwx-volumes`); an empty id names nothing.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &left, const Id &right)
    {
        return QString::compare(left.m_text, right.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// A component of Longhorn or an outside peer: whatever a flow can start or end at.
using PartyId = Id<struct PartyTag>;
using PartId = Id<struct PartTag>;
using FunctionId = Id<struct FunctionTag>;
using GroupId = Id<struct GroupTag>;
/// A correction of the networking page, such as `F15`, or the resolution of a one-sided row, such as `A5-4`.
using CorrectionId = Id<struct CorrectionTag>;
/// One flow of a flow set, made by `flowIdFor`; stable between releases and selections.
using FlowId = Id<struct FlowTag>;
/// Where a peer listens (`kubernetes-api-server`) or calls from (`kubernetes-api-server.source`).
using EndpointId = Id<struct EndpointTag>;

} // namespace portolan
