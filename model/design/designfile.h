#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace portolan {

/// A design as read, and what a save would lose.
struct DesignFile
{
    Design design;
    /// Format number of the file; newer than ours opens read-only.
    int format = 1;
    bool isNewerFormat = false;
    /// The text holds comments or keys that we do not know: saving keeps the old file as `*.portolan~`.
    bool holdsUnknown = false;
    /// Notes and warnings, such as a part that the release does not know.
    Diagnostics diagnostics;
};

constexpr int designFormat = 1;

/// Reads `*.portolan`; reports all mistakes, each with its place. Names of releases, parts and peers are checked
/// against the catalog, and the nearest ones offered.
Result<DesignFile> readDesign(QByteArrayView text, const SourceName &source, const Catalog &catalog);

/// Stable key order, `portolan: 1` first.
QByteArray toYaml(const Design &design);

} // namespace portolan
