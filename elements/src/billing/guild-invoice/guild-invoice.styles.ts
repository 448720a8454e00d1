import { css } from 'lit';

/** How `<guild-invoice>` looks, on a screen and on paper. */
export const styles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .big {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.02em;
  }
  .parties {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
  }
  .party > .quiet {
    margin-block-end: 0.125em;
  }
  .parties .facts {
    align-content: start;
    gap: 0.125em var(--_space);
  }
  .detail {
    display: block;
    font-weight: 400;
  }
  .lines {
    margin-block-end: calc(var(--_space) * -0.25);
  }
  tfoot .sub > * {
    font-weight: 400;
    border-block-end: 0;
    padding-block: 0.25em;
  }
  tfoot .last > * {
    font-size: 1.125em;
    padding-block: 0.375em;
  }
  tfoot th {
    padding-inline-end: var(--_space);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: var(--_space);
  }
  .way {
    display: grid;
    align-content: start;
    gap: 0.375em;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .facts {
    font-size: 0.9375em;
  }
  .note table {
    font-size: 0.9375em;
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    padding-block: 0.5em;
  }
  ol {
    list-style: none;
  }
  .names {
    display: grid;
    gap: 0.25em;
  }
  .staff {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_track) 45%, transparent);
  }
  .paper {
    display: none;
  }
  @container (max-width: 38rem) {
    .lines tfoot tr {
      display: flex;
      justify-content: space-between;
      padding-block: 0.25em;
    }
    .lines tfoot .sub {
      border-block-end: 0;
    }
  }
  @media print {
    :host {
      --_ink: #000;
      color: #000;
      font-size: 10.5pt;
      container-type: normal;
    }
    .root {
      border: 0;
      padding: 0;
      gap: 6mm;
      break-inside: auto;
    }
    .paper {
      display: block;
      font-size: 9pt;
      font-weight: 400;
      letter-spacing: 0;
    }
    .top {
      flex-wrap: nowrap;
    }
    .h2 {
      font-size: 18pt;
    }
    .big {
      flex: none;
      font-size: 18pt;
      text-align: end;
    }
    .screen,
    .back,
    [part='history'],
    [part='outdated'],
    [part='draft'],
    [part='alert'],
    .staff,
    dialog {
      display: none;
    }
    .parties {
      grid-template-columns: 1fr 1fr max-content;
      gap: 6mm;
    }
    /* As on a letter: who sends it comes first. */
    .party + .party {
      order: -1;
    }
    .party strong {
      font-size: 11.5pt;
    }
    .parties dd {
      white-space: nowrap;
    }
    .ways {
      grid-template-columns: 1fr 1fr;
    }
    /* A copy without a doctype would have tables of another size. */
    table {
      font-size: inherit;
      line-height: inherit;
    }
    dl.facts {
      grid-template-columns: max-content minmax(0, 1fr);
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    tr,
    .way {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    tfoot {
      display: table-row-group;
    }
    .tag {
      border: 1px solid currentColor;
      background: none;
      color: #000;
    }
  }
`;
