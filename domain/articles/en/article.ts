import { agendaBlocks } from "../agenda";
import { brokenUp, type Composed, line, paragraph } from "../compose";
import type { Facts } from "../facts";
import { phrase } from "../facts";
import { freshMemory, type Rehearsal } from "../memory";
import { peopleLines } from "../people";
import { plain } from "../phrase";
import type { Plan } from "../plan";
import type { Tell } from "../tell";
import { agendaWords } from "./agenda";
import { agreementBlocks, agreementLead, agreementRest } from "./agreements";
import { creditBlocks } from "./credits";
import { figures } from "./figures";
import { followUpBlocks } from "./follow-ups";
import { headline } from "./headline";
import { leadLines } from "./lead";
import { noticeBlocks } from "./notice";
import { organizerLines } from "./organizers";
import { outcomeLines } from "./outcomes";
import { eventNoun, peopleWords } from "./people";
import { settingLines } from "./setting";

/** The English article, block by block. `rehearsal`: what a first telling found out; without people of its own in the first. */
export const englishBlocks = (
  facts: Facts,
  plan: Plan,
  rehearsal: Rehearsal | undefined,
): { blocks: Composed[]; told: Set<string> } => {
  const tell: Tell = {
    facts,
    plan,
    memory: freshMemory(rehearsal ?? { told: new Set() }),
  };
  const blocks: Composed[] = [];
  const title = headline(tell);
  if (title) blocks.push({ type: "headline", line: title });
  if (plan.form === "notice") {
    blocks.push(...noticeBlocks(tell));
    return {
      blocks: [...blocks, ...figures(tell), ...creditBlocks(tell)],
      told: new Set(tell.memory.people.keys()),
    };
  }
  const lead = leadLines(tell);
  const setting = settingLines(tell);
  const organizers = organizerLines(
    tell,
    facts.record.organizers,
    "organizers",
    `the ${facts.record.kind === "reception" ? "event" : eventNoun(tell)}`,
  );
  const people = rehearsal ? peopleLines(tell, peopleWords) : undefined;
  const close = people?.close() ?? [];
  const news =
    facts.record.kind !== "signing" && plan.news
      ? agreementLead(
          tell,
          plan.news,
          plain(`${plan.visit && facts.record.kind !== "meeting" ? "during" : "at"} the ${eventNoun(tell)}`),
          plain(""),
        )
      : undefined;
  const opening = paragraph("lead", [
    ...lead,
    ...setting,
    ...(news ? [news] : []),
    ...(organizers.length > 0 ? [] : close),
  ]);
  if (organizers.length > 0) opening.push(...paragraph("organizers", [...organizers, ...close]));
  blocks.push(...opening);
  if (
    plan.news &&
    !plan.items.some((entry) => entry.agreements.some((told) => told.agreement === plan.news?.agreement))
  )
    blocks.push(...agreementRest(tell, plan.news));
  blocks.push(...paragraph("people", people?.after() ?? []));
  blocks.push(...agendaBlocks(tell, agendaWords));
  for (const agreement of plan.agreements) blocks.push(...agreementBlocks(tell, agreement));
  const loose = ({ outcome }: (typeof plan.outcomes)[number]) =>
    plan.visit && outcome.type !== "result" && outcome === plan.outcomes[0]?.outcome
      ? plain(`during the ${eventNoun(tell)}`)
      : undefined;
  for (const outcome of plan.outcomes)
    blocks.push(...paragraph("outcomes", outcomeLines(tell, outcome, loose(outcome)), [outcome.outcome.key]));
  const told = new Set(tell.memory.people.keys());
  blocks.push(...followUpBlocks(tell));
  blocks.push(...paragraph("people", people?.last() ?? []));
  const background = facts.list(facts.record.background, "background");
  blocks.push(
    ...brokenUp(
      "background",
      background.map((said) => line(said.path, phrase(said), true)),
      650,
    ),
  );
  return { blocks: [...blocks, ...figures(tell), ...creditBlocks(tell)], told };
};
