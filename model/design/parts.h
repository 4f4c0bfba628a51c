#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace portolan {

/// The design on a release with the parts that are on by default.
Design defaultDesign(const Catalog &catalog, Version release);

/// Every feature part; environment parts are switched on by name only.
QList<PartId> featureParts(const Catalog &catalog);
QList<PartId> defaultParts(const Catalog &catalog);

/// The same design with a part switched on, and with it all that it needs.
Design withPart(const Catalog &catalog, Design design, const PartId &part);
/// The same design with a part switched off, and with it all that needs it.
Design withoutPart(const Catalog &catalog, Design design, const PartId &part);

/// Whether a part counts in this release and basis: known to the release, and under the documented basis on the page.
enum class PartEffect { InEffect, UnknownToRelease, NotOnPage };
PartEffect effectOf(const Part &part, Version release, Basis basis);

} // namespace portolan
