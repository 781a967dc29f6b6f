import { Button, SearchBox, Tooltip } from "@fluentui/react-components";
import {
  ChevronDownRegular,
  ChevronRightRegular,
  DeleteRegular,
  DismissRegular,
} from "@fluentui/react-icons";
import { Fragment, useState, useSyncExternalStore } from "react";
import type { RoundTrip } from "../protocol/roundTrip";
import type { WindowText } from "./text";
import { useText, useWindowState, useWordWindow } from "./windowContext";

/** Rows drawn; the log itself keeps more. */
const SHOWN = 200;

/** Every message between the add-in and this window, newest first. */
export function LogDrawer() {
  const text = useText();
  const { log, setLogOpen } = useWordWindow();
  const { isLogOpen } = useWindowState();
  const entries = useSyncExternalStore(log.subscribe, log.entries);
  const [filter, setFilter] = useState("");
  if (!isLogOpen) return null;
  const shown = entries
    .filter((entry) => matches(entry, filter))
    .slice(-SHOWN)
    .reverse();
  return (
    <section className="log" aria-label={text.logTitle} data-region="log">
      <div className="log-bar">
        <h2>{text.logTitle}</h2>
        <span>{text.logBatches(log.documentBatches())}</span>
        <SearchBox
          size="small"
          className="log-filter"
          placeholder={text.logFilter}
          aria-label={text.logFilter}
          value={filter}
          onChange={(_, { value }) => {
            setFilter(value);
          }}
        />
        <Button size="small" appearance="subtle" icon={<DeleteRegular />} onClick={log.clear}>
          {text.logClear}
        </Button>
        <Tooltip content={text.logClose} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            onClick={() => {
              setLogOpen(false);
            }}
          />
        </Tooltip>
      </div>
      {shown.length === 0 ? (
        <p className="log-empty">{text.logEmpty}</p>
      ) : (
        <LogTable entries={shown} />
      )}
    </section>
  );
}

function matches(entry: RoundTrip, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  const text = [entry.method, ...entry.members, ...entry.unsupported, entry.error ?? ""].join(" ");
  return wanted === "" || text.toLowerCase().includes(wanted);
}

function LogTable({ entries }: { readonly entries: readonly RoundTrip[] }) {
  const text = useText();
  const [opened, setOpened] = useState<number | null>(null);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll only what has the focus
    <div className="log-scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.logNumber}</th>
            <th scope="col">{text.logTime}</th>
            <th scope="col">{text.logMethod}</th>
            <th scope="col">{text.logMembers}</th>
            <th scope="col">{text.logMilliseconds}</th>
            <th scope="col">{text.logResult}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Fragment key={entry.number}>
              <LogRow
                entry={entry}
                isOpen={opened === entry.number}
                toggle={() => {
                  setOpened(opened === entry.number ? null : entry.number);
                }}
              />
              {opened === entry.number && (
                <tr>
                  <td colSpan={6}>
                    <pre aria-label={text.logDetails(entry.number)}>{entry.actions.join("\n")}</pre>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LogRowProps {
  readonly entry: RoundTrip;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function LogRow({ entry, isOpen, toggle }: LogRowProps) {
  const text = useText();
  const { number, at, direction, method, members, milliseconds, error } = entry;
  return (
    <tr className={error === null ? undefined : "log-error"}>
      <td>
        {entry.actions.length === 0 ? (
          number
        ) : (
          <Button
            size="small"
            appearance="transparent"
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-label={text.logDetails(number)}
            onClick={toggle}
          >
            {number}
          </Button>
        )}
      </td>
      <td>{Math.round(at)}</td>
      <td>
        {direction === "toHost" ? "→ " : "← "}
        {method}
      </td>
      <td>{members.join(", ")}</td>
      <td>{milliseconds.toFixed(1)}</td>
      <td>{resultOf(entry, text)}</td>
    </tr>
  );
}

function resultOf({ error, fault, unsupported }: RoundTrip, text: WindowText): string {
  const parts = [error ?? text.logOk];
  if (fault !== null && fault !== error) parts.push(fault);
  if (unsupported.length > 0) parts.push(`${text.logUnsupported}：${unsupported.join("、")}`);
  return parts.join(" · ");
}
