#pragma once

#include "model/base/diagnostic.h"

#include <tl/expected.hpp>

namespace portolan {

/// A value, or every reason why there is none.
template <class T>
using Result = tl::expected<T, Diagnostics>;

inline tl::unexpected<Diagnostics> failure(Diagnostics diagnostics)
{
    return tl::unexpected<Diagnostics>(std::move(diagnostics));
}

inline tl::unexpected<Diagnostics> failure(Diagnostic diagnostic)
{
    return failure(Diagnostics{std::move(diagnostic)});
}

} // namespace portolan
