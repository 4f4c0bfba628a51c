#pragma once

#include "model/base/address.h"
#include "model/base/id.h"
#include "model/base/labelselector.h"
#include "model/base/port.h"
#include "model/base/result.h"

#include <QList>

namespace portolan {

/// What the user says of where a peer listens or calls from. Nothing given: any address, and the ports that the
/// catalog knows, or every TCP port.
struct Endpoint
{
    enum class Form { Any, Addresses, Pods };

    Form form = Form::Any;
    /// Of Addresses.
    QList<Cidr> addresses;
    /// Of Pods.
    QString namespaceName;
    Labels labels;
    QList<quint16> ports;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// Reads the SPEC of the command line and the endpoint editor: `any`, `ADDRESS[,ADDRESS...][:PORT[,PORT...]]`
/// or `pods:NAMESPACE/LABEL=VALUE[,...]`. IPv6 addresses with ports stand in brackets.
Result<Endpoint> endpointFrom(QStringView spec);

/// The SPEC that reads back as this endpoint.
QString toSpec(const Endpoint &endpoint);

/// `kubernetes-api-server` for where the peer listens.
EndpointId listeningEndpoint(const PartyId &peer);
/// `kubernetes-api-server.source` for where its calls come from.
EndpointId callingEndpoint(const PartyId &peer);

} // namespace portolan
