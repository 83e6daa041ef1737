import { html } from './html.mjs'

/** How the page looks: on a phone, on a desk, in the dark and on paper. */
export const STYLE = html`<style>
      :root {
        color-scheme: light dark;
        --ink: #1c2024;
        --faint: #5c636b;
        --paper: #f6f7f8;
        --card: #ffffff;
        --line: #dde1e5;
        --bar: #3b7dd8;
        --critical: #b3261e;
        --high: #8a5a00;
        --normal: #1f5fae;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ink: #e6e8eb;
          --faint: #a2a9b1;
          --paper: #15181b;
          --card: #1f2327;
          --line: #363c43;
          --bar: #5b98ea;
          --critical: #ff8a80;
          --high: #f2b84b;
          --normal: #8ab8f5;
        }
      }
      * {
        box-sizing: border-box;
      }
      body {
        max-width: 70rem;
        margin: 0 auto;
        padding: 1rem;
        background: var(--paper);
        color: var(--ink);
        font: 1rem/1.6 system-ui, -apple-system, 'Hiragino Sans', 'Noto Sans JP', 'Yu Gothic UI', sans-serif;
        line-break: strict;
        overflow-wrap: anywhere;
      }
      h1 {
        margin: 0;
        font-size: 1.5rem;
      }
      h2 {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: baseline;
        margin: 0 0 0.75rem;
        font-size: 1.125rem;
      }
      header p,
      footer,
      small,
      .file,
      .age,
      .quiet span {
        color: var(--faint);
        font-size: 0.875rem;
      }
      header p {
        margin: 0 0 1rem;
      }
      small {
        font-weight: normal;
      }
      td small {
        display: block;
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
        gap: 0.75rem;
        margin: 0 0 1rem;
      }
      .tile,
      section {
        border: 1px solid var(--line);
        border-radius: 0.5rem;
        background: var(--card);
        padding: 0.75rem 1rem;
      }
      section {
        margin-bottom: 1rem;
      }
      .tile dt {
        color: var(--faint);
        font-size: 0.875rem;
      }
      .tile dd {
        margin: 0;
        font-size: 1.5rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .tile.critical dd {
        color: var(--critical);
      }
      .tile.high dd {
        color: var(--high);
      }
      .warning {
        color: var(--critical);
        font-weight: 600;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 0.25rem 0.75rem 0.25rem 0;
        text-align: start;
        vertical-align: top;
      }
      th {
        font-weight: normal;
      }
      thead th {
        color: var(--faint);
        font-size: 0.8125rem;
        border-bottom: 1px solid var(--line);
      }
      .group th:nth-child(1) {
        width: 6rem;
      }
      .group th:nth-child(3) {
        width: 34%;
      }
      .group th:nth-child(4) {
        width: 7rem;
      }
      .bars th,
      .count,
      .age,
      .rows th,
      .badge {
        white-space: nowrap;
      }
      .bars th {
        width: 1%;
      }
      .count {
        width: 1%;
        text-align: end;
      }
      .bars td.age {
        width: 1%;
      }
      .bar i {
        display: block;
        min-width: 0;
        height: 0.875rem;
        margin-top: 0.375rem;
        border-radius: 0.125rem;
        background: var(--bar);
        print-color-adjust: exact;
      }
      .rows th {
        width: 1%;
        color: var(--faint);
      }
      .number {
        font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
        font-size: 0.9375rem;
      }
      .group + .group {
        margin-top: 1rem;
        padding-top: 1rem;
        border-top: 1px solid var(--line);
      }
      .group p {
        margin: 0 0 0.25rem;
      }
      .next b {
        color: var(--normal);
      }
      .badge {
        border: 1px solid currentcolor;
        border-radius: 0.25rem;
        padding: 0 0.375rem;
        font-size: 0.8125rem;
        font-weight: 600;
      }
      .badge.critical {
        color: var(--critical);
      }
      .badge.high {
        color: var(--high);
      }
      .badge.normal {
        color: var(--normal);
      }
      .quiet p {
        margin: 0;
      }
      @media (max-width: 40rem) {
        body {
          padding: 0.75rem;
        }
        .bars tr {
          display: grid;
          grid-template-columns: 1fr auto 7rem;
        }
        .bars td,
        .bars th {
          width: auto;
        }
        .bars .bar {
          grid-column: 1 / -1;
          order: 1;
          padding: 0 0 0.5rem;
        }
        .bars .age {
          padding-right: 0;
          text-align: end;
        }
        .bar i {
          height: 0.5rem;
          margin-top: 0;
        }
        .group thead {
          display: none;
        }
        .group tr {
          display: grid;
          grid-template-columns: auto 1fr auto;
          gap: 0 0.75rem;
          padding: 0.5rem 0;
          border-top: 1px solid var(--line);
        }
        .group td {
          padding: 0;
        }
        .group td:nth-child(2) {
          grid-column: 2 / 4;
        }
        .group td:nth-child(3) {
          grid-column: 2;
        }
      }
      @media print {
        :root {
          color-scheme: light;
          --ink: #000;
          --faint: #444;
          --paper: #fff;
          --card: #fff;
          --line: #999;
          --bar: #777;
          --critical: #000;
          --high: #000;
          --normal: #000;
        }
        body {
          max-width: none;
          padding: 0;
          font-size: 10pt;
        }
        .tile,
        tr,
        h2,
        .group > p {
          break-inside: avoid;
        }
        h2,
        .group > p {
          break-after: avoid;
        }
        thead {
          display: table-header-group;
        }
      }
    </style>`
