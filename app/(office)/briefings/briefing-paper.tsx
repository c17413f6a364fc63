import { Fragment } from "react";
import { Badge } from "@/components/badge";
import { Link } from "@/components/link";
import type { DueStatus } from "@/domain/follow-ups/due";
import type { BriefingText, Line, Ref, Section, Segment } from "./briefing-line";
import classes from "./briefing-paper.module.css";

const COLORS: Partial<Record<DueStatus, "red" | "amber">> = { late: "red", today: "amber", soon: "amber" };

function References({ refs }: { refs: readonly Ref[] }) {
  return refs.map((ref) => (
    <sup className={classes.ref} key={`${ref.label} ${ref.title}`} title={ref.title}>
      {ref.href ? (
        <Link href={ref.href} aria-label={`${ref.label} ${ref.title}`}>
          {ref.label}
        </Link>
      ) : (
        ref.label
      )}
    </sup>
  ));
}

function Words({ segments, lang }: { segments: readonly Segment[]; lang: BriefingText["lang"] }) {
  return segments.map((segment, at) => (
    <Fragment key={segment.text}>
      {at > 0 && lang === "en" && " "}
      {segment.text}
      <References refs={segment.refs} />
    </Fragment>
  ));
}

function LineOf({ line, lang }: { line: Line; lang: BriefingText["lang"] }) {
  const lead = line.lead && (
    <>
      {line.href ? (
        <Link className={classes.lead} href={line.href}>
          {line.lead}
        </Link>
      ) : (
        <strong className={classes.lead}>{line.lead}</strong>
      )}
      {line.beside && (
        <span className={classes.beside} lang={lang === "zh" ? "en" : "zh-CN"}>
          {line.beside}
        </span>
      )}
      {line.mark && (
        <Badge className={classes.mark} color={COLORS[line.mark.dueStatus] ?? "gray"}>
          {line.mark.words}
        </Badge>
      )}
    </>
  );
  return (
    <li className={classes.line} data-numbered={line.number ? true : undefined}>
      {line.number && <span className={classes.number}>{line.number}</span>}
      <div className={classes.text}>
        {lead} <Words segments={line.segments} lang={lang} />
        {line.below.length > 0 && (
          <ul className={classes.below}>
            {line.below.map((each) => (
              <LineOf key={each.id} line={each} lang={lang} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function SectionOf({ section, lang }: { section: Section; lang: BriefingText["lang"] }) {
  return (
    <section className={classes.section}>
      <h2>{section.heading}</h2>
      {section.lines.length === 0 ? (
        <p className={classes.empty}>
          <Words segments={[section.empty]} lang={lang} />
        </p>
      ) : (
        <ul className={classes.lines}>
          {section.lines.map((line) => (
            <LineOf key={line.id} line={line} lang={lang} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A briefing for screen and print. */
export function BriefingPaper({ text }: { text: BriefingText }) {
  const { lang } = text;
  return (
    <article className={classes.paper}>
      {text.sections.map((section) => (
        <SectionOf key={section.key} section={section} lang={lang} />
      ))}
      <p className={classes.foot}>{text.foot}</p>
    </article>
  );
}
