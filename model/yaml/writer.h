#pragma once

#include <QByteArray>
#include <QString>

namespace portolan::yaml {

/// A scalar that any YAML 1.1 or 1.2 reader reads back as this very string: bare where that is safe, else quoted.
QString quoted(QStringView text);

/// Writes block YAML line by line: two spaces a level, list items at the level of their key, comments above what they
/// explain. Every string goes through `quoted`, so nothing that a user typed can become structure.
class Writer
{
public:
    void comment(QStringView text);
    void blankLine();
    void documentStart();

    /// `key:` with a nested block; ends with endBlock().
    void beginMapping(QStringView key);
    void beginSequence(QStringView key);
    /// The next key or scalar stands behind a dash.
    void beginItem();
    void endBlock();

    void field(QStringView key, QStringView value);
    void field(QStringView key, qint64 value);
    void field(QStringView key, bool value);
    /// `key: {}` and `key: []`.
    void emptyMapping(QStringView key);
    void emptySequence(QStringView key);
    void item(QStringView value);
    void emptyMappingItem();

    /// The line that is written next, from 1: for jumping between a text and its values.
    int nextLine() const { return m_line; }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    void line(QStringView text);

    QString m_text;
    int m_line = 1;
    int m_depth = 0;
    bool m_atDash = false;
};

} // namespace portolan::yaml
