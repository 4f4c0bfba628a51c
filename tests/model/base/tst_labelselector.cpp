#include "model/base/labelselector.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

/// Label selectors match as the Kubernetes API says.
class TestLabelSelector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

static LabelSelector expression(const QString &key, LabelRequirement::Operator op, const QStringList &values = {})
{
    return {.matchLabels = {}, .matchExpressions = {{.key = key, .op = op, .values = values}}};
}

void TestLabelSelector::matches_data()
{
    using Operator = LabelRequirement::Operator;
    QTest::addColumn<LabelSelector>("selector");
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<bool>("expected");

    const Labels web{{u"app"_s, u"web"_s}};
    QTest::addRow("an empty selector selects a pod without labels") << LabelSelector() << Labels() << true;
    QTest::addRow("a label of another value does not match")
        << LabelSelector{.matchLabels = {{u"app"_s, u"db"_s}}, .matchExpressions = {}} << web << false;
    QTest::addRow("In needs the label") << expression(u"app"_s, Operator::In, {u"web"_s}) << Labels() << false;
    QTest::addRow("In takes any of its values")
        << expression(u"app"_s, Operator::In, {u"db"_s, u"web"_s}) << web << true;
    QTest::addRow("NotIn holds for a pod without the label")
        << expression(u"app"_s, Operator::NotIn, {u"web"_s}) << Labels() << true;
    QTest::addRow("NotIn refuses its values") << expression(u"app"_s, Operator::NotIn, {u"web"_s}) << web << false;
    QTest::addRow("Exists looks at the key only") << expression(u"app"_s, Operator::Exists) << web << true;
    QTest::addRow("DoesNotExist refuses the key") << expression(u"app"_s, Operator::DoesNotExist) << web << false;
}

void TestLabelSelector::matches()
{
    QFETCH(LabelSelector, selector);
    QFETCH(Labels, labels);
    QFETCH(bool, expected);
    QCOMPARE(portolan::matches(selector, labels), expected);
}

QTEST_GUILESS_MAIN(TestLabelSelector)
#include "tst_labelselector.moc"
