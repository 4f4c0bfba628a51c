#pragma once

#include "model/flows/flowset.h"
#include "model/policy/policiesfor.h"
#include "model/policy/policywriter.h"

#include <QObject>

namespace portolan {

/// The design and what follows from it. The one QObject of the model.
class Document : public QObject
{
    Q_OBJECT

public:
    /// The catalog must outlive the document.
    explicit Document(const Catalog &catalog, QObject *parent = nullptr);

    const Catalog &catalog() const { return m_catalog; }
    const Design &design() const { return m_design; }
    const FlowSet &flows() const { return m_flows; }
    const GeneratedPolicies &policies() const { return m_policies; }
    const PolicyText &policyText() const { return m_policyText; }

    /// Takes the design, works out what follows from it, and says `changed` where it differs.
    void setDesign(const Design &design);

Q_SIGNALS:
    void changed();

private:
    void recompute();

    const Catalog &m_catalog;
    Design m_design;
    FlowSet m_flows;
    GeneratedPolicies m_policies;
    PolicyText m_policyText;
};

} // namespace portolan
