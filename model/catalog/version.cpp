#include "model/catalog/version.h"

#include <QStringList>

#include <algorithm>

namespace portolan {

QString toText(Version version)
{
    return QString::number(version.major) + u'.' + QString::number(version.minor) + u'.'
        + QString::number(version.patch);
}

static std::optional<int> numberFrom(QStringView text)
{
    const bool isDigits = !text.isEmpty() && text.size() <= 4
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDigits ? std::optional(text.toInt()) : std::nullopt;
}

std::optional<Version> versionFrom(QStringView text)
{
    const QList<QStringView> numbers = text.split(u'.');
    if (numbers.size() != 3)
        return std::nullopt;
    const auto major = numberFrom(numbers[0]);
    const auto minor = numberFrom(numbers[1]);
    const auto patch = numberFrom(numbers[2]);
    if (!major || !minor || !patch)
        return std::nullopt;
    return Version{*major, *minor, *patch};
}

bool VersionRange::overlaps(const VersionRange &other) const
{
    return (!other.m_last || m_first <= *other.m_last) && (!m_last || other.m_first <= *m_last);
}

} // namespace portolan
