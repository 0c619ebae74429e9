/* Generated from src/main/frontend by `npm ci && npm run build`. Change the source, not this file. */
import{r as e}from"./rolldown-runtime-BfC9MFTw.js";import{C as t,D as n,E as r,O as i,T as a,b as o,d as s,f as c,h as l,i as u,m as d,p as f,s as p,u as m,w as h,x as g,y as _}from"./libraries-BEbJvE2a.js";Object.assign(globalThis,{MonacoEnvironment:{getWorker(e,t){switch(t){case`json`:return new n;case`graphql`:return new r;default:return new i}}}});var v=h(),y=e(a(),1);function b(){let e=d(e=>e.responseEditor);return(0,y.useEffect)(()=>{let t=g(o.runQuery.key,`Cmd`);e?.updateOptions({placeholder:`Press play, or ${t}, and the answer appears here.`})},[e]),null}var x=Object.assign({"../examples/1-which-review-led-to-which-initiative.graphql":`# Which review led to which initiative
# statements: review/reviews (+ influence/initiatives-of-review, evidence/of-citing, citing/source, leadership/of-review)
#
# Press play, or Ctrl-Enter. Each link shows where it
# is written down, and whether that source states it
# (STATED) or we inferred it (INFERRED).
query ReviewToInitiative {
  reviews {
    nodes {
      name
      published {
        text
      }
      leads {
        nodes {
          name
        }
      }
      initiatives {
        edges {
          how
          node {
            id
            name
          }
          evidence {
            nodes {
              locator
              basis
              source {
                title
                url
              }
            }
          }
        }
      }
    }
  }
}
`,"../examples/2-the-seven-trusts-and-their-money.graphql":`# The seven trusts and their money
# statements: award/by-id (+ announcement/of-award, receipt/organisations, evidence/of-citing, citing/source, identification/value, scheme/of-award)
#
# One source garbles their names. Here they have their
# official names and ODS codes.
query SevenTrusts {
  award(id: "digital-aspirants-wave-2-funding") {
    stage
    amount {
      text
      minimum
      maximum
      currency
    }
    perRecipient
    recipientCount
    scheme {
      name
    }
    announcedBy {
      nodes {
        name
      }
    }
    recipients {
      totalCount
      edges {
        node {
          name
          ods: identifier(scheme: "ODS")
        }
        evidence {
          nodes {
            locator
            source {
              title
              url
            }
          }
        }
      }
    }
  }
}
`,"../examples/3-one-persons-posts.graphql":`# One person's posts
# statements: person/by-id (+ appointment/of-person, evidence/of-citing, citing/source, leadership/initiatives-of-person, quoting/of-person)
#
# For somebody else's, write into Variables below:
# { "person": "iain-buchan" }
query OnePersonsPosts($person: ID! = "adrian-brooke") {
  person(id: $person) {
    name
    appointments {
      edges {
        title
        leading
        honorary
        attested
        node {
          name
          kind
        }
        evidence {
          nodes {
            locator
            source {
              title
              url
            }
          }
        }
      }
    }
    leadsInitiatives {
      edges {
        title
        node {
          name
        }
      }
    }
    quotations {
      nodes {
        gist
        capacity
        fidelity
      }
    }
  }
}
`,"../examples/4-who-took-part-in-what-and-with-whom.graphql":`# Who took part in what, and with whom
# statements: initiative/by-id, initiative/initiatives (+ participation/of-initiative, evidence/of-citing, citing/source, partnership/partners)
#
# From each initiative to whoever takes part in it, as
# what, and whom they have as partners: fast followers
# name the exemplar that they follow.
query WhoTookPart {
  initiatives(filter: { participants: { some: {} } }) {
    nodes {
      name
      participants(first: 20) {
        edges {
          role
          node {
            name
            kind
            partners {
              edges {
                role
                initiative {
                  name
                }
                node {
                  name
                }
              }
            }
          }
          evidence {
            nodes {
              locator
              source {
                title
              }
            }
          }
        }
      }
    }
  }
}
`,"../examples/5-what-we-do-not-know.graphql":`# What we do not know
# statements: gap/gaps (+ fact/of-gap, evidence/of-citing, citing/source), initiative/by-id (+ fact/figures, evidence/of-citing, citing/source, publication/of-source) ×2
#
# Gaps: what a source promises and does not give.
# Disagreements: where two sources differ, both stay,
# each with its evidence.
query WhatWeDoNotKnow {
  gaps {
    totalCount
    nodes {
      about {
        name
      }
      list
      promised
      known
      completeness
      evidence {
        nodes {
          locator
          source {
            title
          }
        }
      }
    }
  }
  whenDidItStart: initiative(id: "digital-aspirants") {
    name
    figures(filter: { measure: [LAUNCHED] }) {
      nodes {
        ...Disagreement
      }
    }
  }
  howManyJoined: initiative(id: "digital-aspirants-wave-2") {
    name
    figures(filter: { measure: [PARTICIPANTS] }) {
      nodes {
        ...Disagreement
      }
    }
  }
}

fragment Disagreement on Figure {
  measure
  value {
    text
  }
  date {
    text
  }
  status
  preferred
  evidence {
    nodes {
      locator
      source {
        title
        publishers {
          nodes {
            name
          }
        }
      }
    }
  }
}
`,"../examples/6-find-by-any-name.graphql":`# Find anything by any name
# statements: entity/node, reading/search
#
# As typed, as it was called before, as a machine garbled it, or by a code.
query FindByAnyName($text: String = "Sussex Neighborhood NHS Basis Belief") {
  search(text: $text, first: 5) {
    edges {
      score
      reason
      name
      node {
        id
        name
      }
    }
  }
}
`,"../examples/7-how-two-people-are-connected.graphql":`# How two people are connected
# statements: citation/by-id (+ citing/source), entity/node, reading/family, reading/path-links, reading/path-reach ×6
#
# Through reviews, initiatives and bodies, every step with its evidence.
query HowTwoAreConnected {
  paths(from: "robert-wachter", to: "amanda-neylon", maxHops: 6, first: 3) {
    truncated
    nodes {
      number
      hops
      basis
      steps {
        link {
          type
          evidence(first: 1) {
            nodes {
              locator
              source {
                title
              }
            }
          }
        }
        node {
          id
          ... on Entity {
            name
          }
        }
      }
    }
  }
}
`,"../examples/8-what-stands-behind-a-trusts-money.graphql":`# What stands behind a trust's money
# statements: entity/node ×2, reading/family, reading/lineage-hop ×4
#
# The trust and those it was made of count as one.
query BehindTheMoney {
  lineage(of: "GB-NHS-R0B", throughSuccession: true) {
    reviews {
      name
      published {
        text
      }
    }
    steps {
      number
      parent
      link {
        type
        basis
      }
      node {
        id
        ... on Entity {
          name
        }
        ... on Award {
          amount {
            text
          }
        }
      }
    }
  }
}
`,"../examples/9-what-was-promised.graphql":`# What was promised, and what has fallen due
# statements: award/awards (+ award/totals), entity/node, reading/fallen-due
#
# Sums are intervals: twelve times up to £10 million is £0 to £120 million.
query WhatWasPromised {
  awards(filter: { stage: [ANNOUNCED] }, first: 3) {
    totalCount
    totals {
      stage
      currency
      text
      count
      hedged
      leftOut {
        reason
        count
      }
    }
    nodes {
      purpose
      amount {
        text
      }
    }
  }
  doubts(kind: FALLEN_DUE, day: "2022-01-01") {
    nodes {
      fact {
        id
      }
    }
  }
}
`}),S=Object.keys(x).sort().map(e=>x[e]).map(e=>e.replace(/^# statements: .*\n/m,``)).map(e=>({query:e,title:e.slice(0,e.indexOf(`
`)).replace(/^#\s*/,``)}));function C(){let{addTab:e,changeTab:t}=l(),{tabs:n,queryEditor:r,variableEditor:i}=d(({tabs:e,queryEditor:t,variableEditor:n})=>({tabs:e,queryEditor:t,variableEditor:n}));return!r||!i?null:({query:a,variables:o})=>{let s=n.findIndex(e=>e.query===a&&(e.variables??``)===o);s>=0?t(s):(e(),r.setValue(a),i.setValue(o))}}var w=t();function T(){let e=C();return(0,w.jsx)(m,{modal:!1,button:(0,w.jsx)(s,{label:`Examples`,className:`throughline-examples`,children:(0,w.jsx)(`svg`,{className:`graphiql-toolbar-icon`,viewBox:`0 0 14 14`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.3`,"aria-hidden":`true`,children:(0,w.jsx)(`path`,{d:`M7 3.2C5.6 2 3.6 1.7 1.2 1.9v9C3.6 10.7 5.6 11 7 12.2c1.4-1.2 3.4-1.5 5.8-1.3v-9C10.4 1.7 8.4 2 7 3.2zm0 0v9`})})}),children:S.map(({title:t,query:n})=>(0,w.jsx)(m.Item,{onSelect:()=>e?.({query:n,variables:``}),children:t},t))})}var E=(e,t)=>({subscribe(n){let r=new AbortController;return D(e,t?.headers,r.signal).then(e=>{r.signal.aborted||(n.next(e),n.complete())}),{unsubscribe:()=>r.abort()}}});async function D(e,t,n){try{return await O(await fetch(`/graphql`,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`,...t},body:JSON.stringify(e),signal:n}))}catch(e){return k(`The service cannot be reached: ${e instanceof Error?e.message:String(e)}`)}}async function O(e){let t=await e.text();try{return JSON.parse(t)}catch{return k(`The service answered ${e.status} without JSON: ${t.slice(0,500)}`)}}function k(e){return{errors:[{message:e}]}}function A(){return j(),M(),null}function j(){let{run:e}=l();(0,y.useEffect)(()=>{let t=t=>{let n=t.target instanceof Element&&t.target.closest(`.monaco-editor`);t.key===`Enter`&&(t.ctrlKey||t.metaKey)&&!n&&(t.preventDefault(),t.stopPropagation(),e())};return addEventListener(`keydown`,t,{capture:!0}),()=>removeEventListener(`keydown`,t,{capture:!0})},[e])}function M(){let e=_(e=>e.monaco),t=d(({queryEditor:e,variableEditor:t,headerEditor:n,responseEditor:r})=>({Query:e,Variables:t,Headers:n,Answer:r}));(0,y.useEffect)(()=>{if(!e)return;let n=Object.entries(t).filter(e=>!!e[1]).map(([t,n])=>{let r=n.getContainerDomNode();return r.setAttribute(`role`,`group`),r.setAttribute(`aria-label`,`${t}: Enter goes in, Escape comes out`),n.updateOptions({ariaLabel:t}),n.addAction({id:`throughline-leave`,label:`Leave the editor`,keybindings:[e.KeyCode.Escape],precondition:`!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !markersNavigationVisible && !editorHoverVisible && !editorHasMultipleSelections && !renameInputVisible`,run:()=>r.focus()})});return()=>n.forEach(e=>e.dispose())},[e,t])}function N({message:e,close:t}){return(0,w.jsx)(`div`,{className:`throughline-notice`,role:`status`,children:e&&(0,w.jsxs)(`p`,{children:[(0,w.jsxs)(`span`,{children:[e.text,` `,e.link&&(0,w.jsx)(`a`,{href:e.link,children:`Link to this query`})]}),(0,w.jsx)(c,{type:`button`,"aria-label":`Close this message`,onClick:t,children:(0,w.jsx)(f,{"aria-hidden":`true`})})]})})}function P(){return(0,y.useEffect)(()=>{I();let e=new MutationObserver(I);return e.observe(document.body,{subtree:!0,childList:!0,attributeFilter:F}),()=>e.disconnect()},[]),null}var F=[`aria-selected`,`aria-activedescendant`,`aria-label`];function I(){document.querySelector(`.graphiql-main`)?.setAttribute(`role`,`main`),L();for(let e of document.querySelectorAll(`svg:not([aria-hidden])`))e.setAttribute(`aria-hidden`,`true`);for(let e of document.querySelectorAll(`.graphiql-history-item-label[aria-label], .suggest-widget .monaco-list-row[aria-label]`))e.removeAttribute(`aria-label`);document.querySelector(`.suggest-widget .monaco-list[aria-activedescendant]`)?.removeAttribute(`aria-activedescendant`)}function L(){for(let e of document.querySelectorAll(`.graphiql-tab[aria-selected]`)){let t=e.getAttribute(`aria-selected`)===`true`;e.querySelector(`.graphiql-tab-button`)?.setAttribute(`aria-current`,String(t)),e.removeAttribute(`role`),e.removeAttribute(`aria-selected`)}document.querySelector(`.graphiql-tabs`)?.setAttribute(`role`,`list`),document.querySelector(`#graphiql-session`)?.setAttribute(`role`,`region`)}var R=98304;function z({query:e,variables:t}){let n=`query=${encodeURIComponent(e)}`+(t.trim()===``?``:`&variables=${encodeURIComponent(t)}`);if(n.length>R)throw Error(`This document is too long for a link.`);return`${location.origin}${location.pathname}#${n}`}function B(e){if(e.length<=1)return null;if(e.length>R)throw Error(`This link is too long, so it was not opened.`);let t=new Map(e.slice(1).split(`&`).map(V)),n=t.get(`query`)??``,r=t.get(`variables`)??``;if(n.trim()===``)throw Error(`This link holds no query, so nothing was opened.`);if(r!==``&&!H(r))throw Error(`The variables in this link are not a JSON object, so it was not opened.`);return{query:n,variables:r}}function V(e){let[t=``,...n]=e.split(`=`);try{return[t,decodeURIComponent(n.join(`=`))]}catch{throw Error(`This link is damaged, perhaps cut off when it was copied, so it was not opened.`)}}function H(e){try{let t=JSON.parse(e);return typeof t==`object`&&!!t&&!Array.isArray(t)}catch{return!1}}function U({say:e}){let{queryEditor:t,variableEditor:n}=d(({queryEditor:e,variableEditor:t})=>({queryEditor:e,variableEditor:t}));async function r(){try{let r=z({query:t?.getValue()??``,variables:n?.getValue()??``});e({text:await navigator.clipboard?.writeText(r).then(()=>!0,()=>!1)?`Copied.`:`This browser did not allow copying; take the address of this link:`,link:r})}catch(t){e({text:t.message})}}return(0,w.jsx)(s,{label:`Copy a link to this query`,className:`throughline-share`,onClick:()=>void r(),children:(0,w.jsx)(`svg`,{className:`graphiql-toolbar-icon`,viewBox:`0 0 14 14`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.3`,"aria-hidden":`true`,children:(0,w.jsx)(`path`,{d:`M6 8.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7L7.3 3.2M8 5.8a2.6 2.6 0 0 0-3.7 0L1.9 8.2a2.6 2.6 0 0 0 3.7 3.7l1.1-1.1`})})})}function W({say:e}){let t=C();return(0,y.useEffect)(()=>{if(!t)return;let n=()=>{try{let e=B(location.hash);e&&t(e)}catch(t){e({text:t.message})}location.hash&&history.replaceState(null,``,location.pathname+location.search)};return n(),addEventListener(`hashchange`,n),()=>removeEventListener(`hashchange`,n)},[t,e]),null}function G(){let{setTheme:e}=l(),t=d(e=>e.theme);return(0,y.useEffect)(()=>{if(t)return;let n=matchMedia(`(prefers-color-scheme: dark)`),r=()=>e(null);return n.addEventListener(`change`,r),()=>n.removeEventListener(`change`,r)},[t,e]),null}var K={light:`throughline-light`,dark:`throughline-dark`};q(K.light,`vs`,{background:`ffffff`,text:`1f2d3d`,comment:`56677a`,keyword:`8a2f6b`,field:`12507b`,argument:`5b3fa8`,string:`1b6b3a`,number:`8f4a00`,punctuation:`4a5a6c`,lineNumber:`5b6a7a`,accent:`12507b`}),q(K.dark,`vs-dark`,{background:`19222e`,text:`dce5ee`,comment:`97a8ba`,keyword:`f0a3d0`,field:`8ecbff`,argument:`c5b3ff`,string:`8fdba8`,number:`ffc27d`,punctuation:`a9b8c8`,lineNumber:`8494a6`,accent:`8ecbff`});function q(e,t,n){u.defineTheme(e,{base:t,inherit:!0,rules:[{token:``,foreground:n.text},{token:`comment`,foreground:n.comment},{token:`keyword`,foreground:n.keyword},{token:`key.identifier.gql`,foreground:n.field},{token:`type.identifier.gql`,foreground:n.keyword},{token:`argument.identifier.gql`,foreground:n.argument},{token:`string`,foreground:n.string},{token:`string.key.json`,foreground:n.field},{token:`string.value.json`,foreground:n.string},{token:`number`,foreground:n.number},{token:`keyword.json`,foreground:n.number},{token:`delimiter`,foreground:n.punctuation},{token:`operator`,foreground:n.punctuation}],colors:{"editor.background":`#ffffff00`,"editor.foreground":`#${n.text}`,"editorLineNumber.foreground":`#${n.lineNumber}`,"editorLineNumber.dimmedForeground":`#${n.lineNumber}`,"editorLineNumber.activeForeground":`#${n.text}`,"editorBracketHighlight.foreground1":`#${n.punctuation}`,"editorBracketHighlight.foreground2":`#${n.punctuation}`,"editorBracketHighlight.foreground3":`#${n.punctuation}`,"editor.placeholder.foreground":`#${n.comment}`,"scrollbar.shadow":`#ffffff00`,focusBorder:`#${n.accent}`,"textLink.foreground":`#${n.accent}`,"textLink.activeForeground":`#${n.accent}`,"editorHoverWidget.background":`#${n.background}`,"editorWidget.background":`#${n.background}`,"editorSuggestWidget.background":`#${n.background}`,"editorSuggestWidget.selectedBackground":`#${n.accent}2e`,"editorSuggestWidget.selectedForeground":`#${n.text}`,"editorSuggestWidget.highlightForeground":`#${n.accent}`,"editorSuggestWidget.focusHighlightForeground":`#${n.accent}`,"list.hoverBackground":`#${n.accent}1a`,"menu.background":`#${n.background}`,"menu.selectionBackground":`#${n.accent}2e`,"menu.selectionForeground":`#${n.text}`,"quickInput.background":`#${n.background}`,"quickInputList.focusBackground":`#${n.accent}2e`,"quickInputList.focusForeground":`#${n.text}`}})}function J(){let[e,t]=(0,y.useState)(null);return(0,w.jsxs)(p,{fetcher:E,defaultTabs:S.map(({query:e})=>({query:e})),defaultQuery:``,editorTheme:K,inputValueDeprecation:!0,schemaDescription:!0,showPersistHeadersSettings:!1,children:[(0,w.jsx)(p.Logo,{children:(0,w.jsx)(`h1`,{className:`throughline-name`,children:`Throughline`})}),(0,w.jsx)(p.Toolbar,{children:({prettify:e,merge:n,copy:r})=>(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(T,{}),(0,w.jsx)(U,{say:t}),e,n,r]})}),(0,w.jsx)(W,{say:t}),(0,w.jsx)(b,{}),(0,w.jsx)(G,{}),(0,w.jsx)(A,{}),(0,w.jsx)(P,{}),(0,w.jsx)(N,{message:e,close:()=>t(null)})]})}(0,v.createRoot)(document.getElementById(`page`)).render((0,w.jsx)(J,{}));