import { Link } from "@/components/link";
import { LANGUAGE_TAG } from "@/domain/events/values";
import classes from "./digest.module.css";
import type { DigestText } from "./digest-text";

/** A digest as it is printed; each headline leads to its event. */
export function DigestPaper({ text }: { text: DigestText }) {
  return (
    <article className={classes.paper} lang={LANGUAGE_TAG[text.lang]}>
      <h2>{text.title}</h2>
      {text.sections.map(({ heading, entries }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {entries.map(({ id, headline, paragraphs }) => (
            <div key={id} className={classes.entry}>
              {headline && (
                <h4>
                  <Link href={`/events/${id}`}>{headline}</Link>
                </h4>
              )}
              {paragraphs.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
