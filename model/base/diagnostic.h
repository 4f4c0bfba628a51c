#pragma once

#include <QList>
#include <QString>

namespace portolan {

/// What a text is called in messages: a path as the user gave it, `-`, or `catalog.yaml`.
using SourceName = QString;

/// A position in a text. Lines and columns count from 1; 0 where it is unknown.
struct Place
{
    SourceName source;
    int line = 0;
    int column = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

enum class Severity { Note, Warning, Error };

/// What is wrong at one place, and what to do about it. Both texts are whole sentences without the place,
/// already in the language of the program.
struct Diagnostic
{
    Severity severity = Severity::Error;
    Place place;
    QString what;
    QString remedy;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

using Diagnostics = QList<Diagnostic>;

/// `file:line:column: what, and what to do`; parts that are unknown are left out.
QString toLine(const Diagnostic &diagnostic);

bool hasErrors(const Diagnostics &diagnostics);

} // namespace portolan
