"use client";

import { Box, Button, Group, Switch, Text } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import type { RuleTexts } from "@/domain/house-style/rule";
import type { listStyleRules } from "@/server/house-style/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { RuleWordsText, useRuleText } from "../../articles/rule-text";
import { useOffice } from "../../office-context";
import settings from "../settings.module.css";
import classes from "./house-style.module.css";

type Listed = Awaited<ReturnType<typeof listStyleRules>>;
type Rule = Listed["rules"][number];
type Proposal = Listed["proposals"][number];

/** A rule with its language, how often and where its change was made, and what can be done about it. */
function RuleItem({
  rule,
  lang,
  times,
  examples,
  children,
}: Pick<Rule, "lang" | "times" | "examples"> & { rule: RuleTexts; children?: ReactNode }) {
  const t = useTranslations("houseStyle");
  const langName = useTranslations("values.lang");
  const te = useTranslations("events");
  const locale = useLocale();
  return (
    <Group component="li" className={classes.item} gap="xs">
      <Box flex="1 1 18rem" miw={0}>
        <RuleWordsText rule={rule} lang={lang} />
        <Text fz={13} c="dimmed" mt={2}>
          {langName(lang)} · {t("times", { count: times })}
          {examples.map(({ eventId, title }) => (
            <span key={eventId}>
              {" · "}
              <Link href={`/events/${eventId}?tab=article&lang=${lang}`}>
                {inLanguage(title, locale) || te("noTitle")}
              </Link>
            </span>
          ))}
        </Text>
      </Box>
      {children && <div className={settings.buttons}>{children}</div>}
    </Group>
  );
}

/** The learned rules of house style: what is proposed, what holds, and what is not wanted. */
export function StyleRuleList({ rules, proposals, dismissed }: Listed) {
  const t = useTranslations("houseStyle");
  const client = useTRPCClient().houseStyle;
  const router = useRouter();
  const { may } = useOffice();
  const { act, busy } = useWriteAction();
  const textOf = useRuleText();
  const named = (rule: RuleTexts, lang: Lang) => {
    const { before, after } = textOf(rule, lang);
    return { before, after };
  };
  // The page still shows a rule as it was before a change until it is refreshed.
  const [newest, setNewest] = useState<Readonly<Record<string, { version: number; on: boolean }>>>({});
  const current = ({ id, version, state }: Rule) => {
    const known = newest[id];
    return known && known.version > version ? known : { version, on: state === "on" };
  };
  const noted = async (id: string, on: boolean, work: Promise<{ version: number }>) => {
    const { version } = await work;
    setNewest((known) => ({ ...known, [id]: { version, on } }));
    return { version };
  };
  const undecided = (rule: { id: string; version: number }) => client.proposeAgain.mutate(rule);
  const refused = () => {
    router.refresh();
    return false;
  };
  const accept = ({ lang, change, rule }: Proposal) =>
    act({
      work: () => client.accept.mutate({ lang, ...change, rule }),
      message: t("accepted"),
      refused,
      undo: {
        work: async ({ id, version }) => undecided({ id, ...(await client.remove.mutate({ id, version })) }),
        message: t("proposedAgain"),
      },
    });
  const dismiss = ({ lang, change, rule }: Proposal) =>
    act({
      work: () => client.dismiss.mutate({ lang, ...change, rule }),
      message: t("dismissed"),
      refused,
      undo: { work: undecided, message: t("proposedAgain") },
    });
  const turn = (rule: Rule, on: boolean) =>
    act({
      work: () =>
        noted(rule.id, on, client.switch.mutate({ id: rule.id, version: current(rule).version, on })),
      message: t(on ? "activated" : "deactivated"),
    });
  const remove = (rule: Rule) => {
    const { version, on } = current(rule);
    return act({
      work: () => noted(rule.id, on, client.remove.mutate({ id: rule.id, version })),
      message: t("removed"),
      undo: {
        work: (done) => noted(rule.id, on, client.switch.mutate({ id: rule.id, version: done.version, on })),
        message: t("restored"),
      },
    });
  };
  const again = (rule: Rule) =>
    act({
      work: () => undecided({ id: rule.id, version: current(rule).version }),
      message: t("proposedAgain"),
    });
  const button = (label: string, name: string, work: () => Promise<void>, isFirst = false) => (
    <Button
      size="compact-sm"
      variant={isFirst ? "filled" : "default"}
      disabled={busy}
      aria-label={name}
      onClick={() => void work()}
    >
      {label}
    </Button>
  );
  return (
    <div className={settings.stack}>
      <div>
        <p>{t("intro")}</p>
        <p className={settings.hint}>
          {t.rich("choices", { link: (words) => <Link href="/settings">{words}</Link> })}
        </p>
      </div>
      {proposals.length > 0 && (
        <section aria-label={t("proposals")}>
          <h2 className={settings.part}>{t("proposals")}</h2>
          <Box component="ul" m={0} p={0}>
            {proposals.map((proposal) => (
              <RuleItem
                key={`${proposal.lang} ${proposal.change.before} ${proposal.change.after}`}
                {...proposal}
              >
                {button(
                  t("accept"),
                  t("acceptThis", named(proposal.rule, proposal.lang)),
                  () => accept(proposal),
                  true,
                )}
                {button(t("dismiss"), t("dismissThis", named(proposal.rule, proposal.lang)), () =>
                  dismiss(proposal),
                )}
              </RuleItem>
            ))}
          </Box>
        </section>
      )}
      {rules.length > 0 && (
        <section aria-label={t("rules")}>
          <h2 className={settings.part}>{t("rules")}</h2>
          <Box component="ul" m={0} p={0}>
            {rules.map((rule) => (
              <RuleItem key={rule.id} {...rule} rule={rule}>
                {may.saveSettings ? (
                  <>
                    <Switch
                      size="xs"
                      my="auto"
                      label={t(current(rule).on ? "on" : "off")}
                      aria-label={t("useThis", named(rule, rule.lang))}
                      checked={current(rule).on}
                      disabled={busy}
                      onChange={(event) => void turn(rule, event.currentTarget.checked)}
                    />
                    {button(t("remove"), t("removeThis", named(rule, rule.lang)), () => remove(rule))}
                  </>
                ) : (
                  rule.state === "off" && <span className={settings.hint}>{t("off")}</span>
                )}
              </RuleItem>
            ))}
          </Box>
        </section>
      )}
      {rules.length === 0 && proposals.length === 0 && (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      {dismissed.length > 0 && (
        <details>
          <summary>{t("dismissedList", { count: dismissed.length })}</summary>
          <Box component="ul" m={0} p={0}>
            {dismissed.map((rule) => (
              <RuleItem key={rule.id} {...rule} rule={rule}>
                {button(t("again"), t("againThis", named(rule, rule.lang)), () => again(rule))}
              </RuleItem>
            ))}
          </Box>
        </details>
      )}
    </div>
  );
}
