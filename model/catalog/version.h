#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace portolan {

/// A Longhorn release such as 1.12.2. Ordered by number, so that 1.9.3 comes before 1.12.2.
struct Version
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    friend auto operator<=>(const Version &, const Version &) = default;
};

/// `1.12.2`.
QString toText(Version version);
std::optional<Version> versionFrom(QStringView text);

/// Releases from one minor to another, both included: a bound 1.4 covers every 1.4.x, a bound 1.12.1 just that patch.
/// Without an upper bound: still so in the newest source read.
class VersionRange
{
public:
    /// Every release.
    VersionRange() = default;
    VersionRange(Version first, std::optional<Version> last)
        : m_first(first)
        , m_last(last)
    {}

    bool contains(Version version) const { return m_first <= version && (!m_last || version <= *m_last); }
    bool overlaps(const VersionRange &other) const;
    Version first() const { return m_first; }
    /// Patch is `lastPatch` where the bound named only a minor.
    std::optional<Version> last() const { return m_last; }

    static constexpr int lastPatch = 9999;

    friend bool operator==(const VersionRange &, const VersionRange &) = default;

private:
    Version m_first;
    std::optional<Version> m_last;
};

} // namespace portolan
