#pragma once

#include "model/catalog/version.h"

namespace portolan {

enum class ReleaseStatus { Stable, Preview };

/// A release with a networking page.
struct Release
{
    Version version;
    ReleaseStatus status = ReleaseStatus::Stable;

    friend bool operator==(const Release &, const Release &) = default;
};

} // namespace portolan
