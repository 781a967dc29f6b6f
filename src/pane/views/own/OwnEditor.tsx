import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { sections } from "../../../library/sections";
import { changeOwnDraft, leaveOwnDraft, saveOwnDraft } from "../../commands/own/writeOwnPassage";
import { nameIn } from "../../state/nameIn";
import type { OwnDraft } from "../../state/own/ownDraft";
import {
  cleanText,
  LONGEST_GUIDANCE,
  LONGEST_TITLE,
  problemOfDraft,
} from "../../state/own/ownDraftText";
import { MarkedText } from "../parts/MarkedText";
import { useLanguage, usePaneDeps } from "../paneContext";
import { BlankOffers } from "./BlankOffers";
import { GenreChoice } from "./GenreChoice";
import { useOwnStyles } from "./ownStyles";
import { useOwnText } from "./useOwnText";
import { Field } from "../fields/Field";
import { Input } from "../fields/Input";
import { Select } from "../fields/Select";
import { Textarea } from "../fields/Textarea";

const TEXT_ROWS = 7;

/** A passage being written. Every letter is kept, so that it can be left at any time. */
export function OwnEditor({ draft }: { readonly draft: OwnDraft }) {
  const styles = useOwnStyles();
  const deps = usePaneDeps();
  const text = useOwnText();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [isSaveTried, setSaveTried] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const problem = problemOfDraft(draft);
  const shownProblem = problem === "textTooLong" || isSaveTried ? problem : null;
  const change = (part: Partial<OwnDraft>) => void changeOwnDraft(deps, { ...draft, ...part });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setSaveTried(true);
    void saveOwnDraft(deps, draft);
  };
  const isSectionKnown = sections.some(({ id }) => id === draft.section);
  return (
    <form
      ref={form}
      className={styles.view}
      aria-label={draft.base === null ? text.newTitle : text.editTitle}
      noValidate
      onSubmit={onSubmit}
    >
      <div className={styles.scroll}>
        <Field label={text.title}>
          <Input
            size="small"
            maxLength={LONGEST_TITLE}
            placeholder={text.titleAdvice}
            value={draft.title}
            onChange={({ target: { value } }) => change({ title: value })}
          />
        </Field>
        <Field
          label={text.text}
          required
          hint={text.textAdvice}
          fault={shownProblem === null ? null : text.problems[shownProblem]}
        >
          <Textarea
            rows={TEXT_ROWS}
            lang="zh-CN"
            value={draft.text}
            onChange={({ target: { value } }) => change({ text: value })}
          />
        </Field>
        <BlankOffers draft={draft} onChange={(changed) => void changeOwnDraft(deps, changed)} />
        {draft.text.includes("{") && (
          <section aria-label={text.preview}>
            <p className={styles.legend}>{text.preview}</p>
            <p className={styles.wholeText} lang="zh-CN">
              <MarkedText text={cleanText(draft.text)} marks={[]} />
            </p>
          </section>
        )}
        <Field label={text.section}>
          <Select
            value={isSectionKnown ? draft.section : ""}
            onChange={(value) => change({ section: value })}
          >
            {!isSectionKnown && <option value="">{text.unknownSection}</option>}
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {nameIn(language, section)}
              </option>
            ))}
          </Select>
        </Field>
        <GenreChoice chosen={draft.genres} onChange={(chosen) => change({ genres: chosen })} />
        <Field label={text.tags} hint={text.tagsAdvice}>
          <Input
            size="small"
            value={draft.tags}
            onChange={({ target: { value } }) => change({ tags: value })}
          />
        </Field>
        <Field label={text.guidance} hint={text.guidanceAdvice}>
          <Textarea
            rows={2}
            maxLength={LONGEST_GUIDANCE}
            value={draft.guidance}
            onChange={({ target: { value } }) => change({ guidance: value })}
          />
        </Field>
      </div>
      <div className={styles.foot}>
        <Button data-main-action type="submit" appearance="primary">
          {text.save}
        </Button>
        <Button onClick={() => void leaveOwnDraft(deps, draft)}>{text.leave}</Button>
        <span className={styles.remark}>{text.leaveAdvice}</span>
      </div>
    </form>
  );
}
