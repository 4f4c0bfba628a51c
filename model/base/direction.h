#pragma once

namespace portolan {

/// Seen from a pod: connections that arrive, and connections that it opens.
enum class Direction { Ingress, Egress };

} // namespace portolan
