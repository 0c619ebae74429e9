const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/picture-DIbi9bk_.js","assets/rolldown-runtime-BfC9MFTw.js","assets/libraries-D2kpFCNY.js","assets/libraries-D_9quBGU.css","assets/picture-DLioOiRN.css"])))=>i.map(i=>d[i]);
/* Generated from src/main/frontend by `npm ci && npm run build`. Change the source, not this file. */
import{r as e}from"./rolldown-runtime-BfC9MFTw.js";import{A as t,B as n,C as r,D as i,E as a,F as o,G as s,H as c,I as l,K as u,L as d,M as f,O as ee,R as te,S as p,T as ne,V as re,W as ie,_ as ae,b as oe,d as m,f as se,h,i as ce,j as g,k as _,m as v,p as le,q as ue,s as y,u as b,v as de,w as fe,x as pe,y as me,z as he}from"./libraries-D2kpFCNY.js";Object.assign(globalThis,{MonacoEnvironment:{getWorker(e,t){switch(t){case`json`:return new u;case`graphql`:return new s;default:return new ue}}}});var x=e(ie(),1),ge=c();function S(e,t,n,r,i){let a=de(t,n),o=a&&e.getRootType(a.operation);return o?new _e(e,t,r).object(o,[a.selectionSet],i):null}function C(e,t){return e.parts.find(e=>e.name===t&&e.values.length>0)?.values[0]}var _e=class{#e;#t;#n;constructor(e,t,n){this.#e=e,this.#n=n,this.#t=new Map(t.definitions.filter(e=>e.kind===f.FRAGMENT_DEFINITION).map(e=>[e.name.value,e]))}object(e,t,n){let r=t.flatMap(t=>this.#r(e,t)),i=this.#i(r,n)??e,a=new Map;for(let{parent:e,field:t}of r){let r=t.alias?.value??t.name.value;r in n&&this.#a(e,i)&&a.set(r,[...a.get(r)??[],t])}return{type:i,parts:[...a].flatMap(([e,t])=>this.#o(i,r,e,t,n[e])??[])}}#r(e,{selections:t}){return t.flatMap(t=>{if(t.kind===f.FIELD)return[{parent:e,field:t}];let n=t.kind===f.INLINE_FRAGMENT?t:this.#t.get(t.name.value),r=n?.typeCondition&&this.#e.getType(n.typeCondition.name.value);return n?this.#r(a(r)?r:e,n.selectionSet):[]})}#i(e,t){let n=e.find(({field:e})=>e.name.value===`__typename`)?.field,r=n&&this.#e.getType(String(t[n.alias?.value??n.name.value]));return _(r)?r:null}#a(e,t){return e===t||!_(t)||ne(e)&&this.#e.isSubType(e,t)}#o(e,t,n,o,s){let[c]=o,l=[e,...t.filter(({field:e})=>e===c).map(({parent:e})=>e)].filter(e=>_(e)||i(e)).map(e=>e.getFields()[c.name.value]).find(e=>e!==void 0);if(!l)return null;let u=r(l.type),d=w(s),f=o.flatMap(({selectionSet:e})=>e??[]);return{name:c.name.value,key:n,type:u,isList:Array.isArray(s),arguments:this.#s(l,c),objects:a(u)?d.map(e=>this.object(u,f,e)):[],values:a(u)?[]:d}}#s(e,t){try{return me(e,t,this.#n)}catch{return{}}}};function w(e){return Array.isArray(e)?e.flatMap(w):e==null?[]:[e]}function T(e){let t=v(e=>e.schema);return(0,x.useMemo)(()=>t&&e?.data?ve(t,e):null,[t,e])}function ve(e,{question:t,data:n}){try{return S(e,g(t.query,{noLocation:!0}),t.operationName,t.variables??{},n)}catch{return null}}var ye=new Set;function E(e){let t=T(e);return(0,x.useMemo)(()=>t?D(t,new Set):ye,[t])}function D(e,t){for(let{type:n,values:r,objects:i}of e.parts)n.name===`ID`&&r.forEach(e=>t.add(String(e))),i.forEach(e=>D(e,t));return t}var O=98304;function k({query:e,variables:t}){let n=`query=${encodeURIComponent(e)}`+(t.trim()===``?``:`&variables=${encodeURIComponent(t)}`);if(n.length>O)throw Error(`This document is too long for a link.`);return`${location.origin}${location.pathname}#${n}`}function be(e){if(e.length<=1)return null;if(e.length>O)throw Error(`This link is too long, so it was not opened.`);let t=new Map(e.slice(1).split(`&`).map(xe)),n=t.get(`query`)??``,r=t.get(`variables`)??``;if(n.trim()===``)throw Error(`This link holds no query, so nothing was opened.`);if(r!==``&&!Se(r))throw Error(`The variables in this link are not a JSON object, so it was not opened.`);return{query:n,variables:r}}function xe(e){let[t=``,...n]=e.split(`=`);try{return[t,decodeURIComponent(n.join(`=`))]}catch{throw Error(`This link is damaged, perhaps cut off when it was copied, so it was not opened.`)}}function Se(e){try{let t=JSON.parse(e);return typeof t==`object`&&!!t&&!Array.isArray(t)}catch{return!1}}function A(e,t){let n=JSON.stringify(e),r=e.includes(`:`);return`# ${t.replace(/\s+/g,` `).trim()||e}
query Node {
  node(id: ${n}) {
    __typename
    id
    label
${r?we:Ce}  }
${r?``:Te(n)}}
`}var Ce=`    ... on Entity {
      entityKind
    }
    ... on Fact {
      factKind
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
`,we=`    ... on Link {
      start {
        id
        label
      }
      end {
        id
        label
      }
      properties {
        name
        value
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
`;function Te(e){return`  neighbourhood(of: [${e}], first: 30) {
    truncated
    links {
      id
      forwards
      start {
        id
        label
      }
      end {
        id
        label
      }
    }
  }
`}function Ee(e,t){return k({query:A(e,t),variables:``})}function j(){let{addTab:e,changeTab:t}=h(),{tabs:n,queryEditor:r,variableEditor:i}=v(({tabs:e,queryEditor:t,variableEditor:n})=>({tabs:e,queryEditor:t,variableEditor:n}));return!r||!i?null:({query:a,variables:o})=>{let s=n.findIndex(e=>e.query===a&&(e.variables??``)===o);s>=0?t(s):(e(),r.setValue(a),i.setValue(o))}}function M(){let e=j(),{run:t,stop:n}=h();return(r,i)=>{e&&(n(),e({query:A(r,i),variables:``}),t())}}var De=/"((?:[^"\\]|\\.)*)"(\s*:)?/g;function Oe({receipt:e}){let t=d(e=>e.monaco),n=v(e=>e.responseEditor),r=E(e),i=M(),a=(0,x.useRef)({ids:r,openNode:i});return(0,x.useEffect)(()=>{a.current={ids:r,openNode:i}}),(0,x.useEffect)(()=>{let e=n?.getModel();if(!t||!n||!e||r.size===0)return;let i=n.createDecorationsCollection(),a=()=>i.set(e.getLinesContent().flatMap((e,n)=>N(e).filter(({text:e})=>r.has(e)).map(({start:e,end:r})=>({range:new t.Range(n+1,e+1,n+1,r+1),options:{inlineClassName:`throughline-link`}}))));a();let o=e.onDidChangeContent(a);return()=>{o.dispose(),i.clear()}},[t,n,r]),(0,x.useEffect)(()=>{if(!t||!n)return;let e=({lineNumber:e,column:t})=>{let r=N(n.getModel()?.getLineContent(e)??``).find(({start:e,end:n})=>e<t&&t<=n+1)?.text;r!==void 0&&(/^https?:\/\/\S+$/.test(r)?window.open(r,`_blank`,`noopener,noreferrer`):a.current.ids.has(r)&&a.current.openNode(r,r))},r=n.onMouseUp(({event:r,target:i})=>{let a=r.leftButton&&!r.ctrlKey&&!r.metaKey&&!r.shiftKey&&!r.altKey,o=i.type===t.editor.MouseTargetType.CONTENT_TEXT;a&&o&&i.position&&n.getSelection()?.isEmpty()&&e(i.position)}),i=n.addAction({id:`throughline-open`,label:`Open what the cursor is in`,keybindings:[t.KeyCode.Enter],precondition:`!findWidgetVisible`,run:()=>{let t=n.getPosition();t&&e(t)}});return()=>{r.dispose(),i.dispose()}},[t,n]),null}function N(e){return[...e.matchAll(De)].filter(({2:e})=>e===void 0).map(({0:{length:e},1:t=``,index:n})=>({text:ke(t),start:n+1,end:n+e-1}))}function ke(e){try{return JSON.parse(`"${e}"`)}catch{return e}}var Ae=50,P=class{tab=``;#e=new Map;#t=new Set;add(e,t){this.#e.delete(e),this.#e.set(e,t);let[n]=this.#e.keys();this.#e.size>Ae&&n!==void 0&&this.#e.delete(n),this.#t.forEach(e=>e())}of(e){return this.#e.get(e)??null}subscribe=e=>(this.#t.add(e),()=>this.#t.delete(e))},F=(0,x.createContext)(new P);function je(){let e=(0,x.useContext)(F),{tab:t,response:n}=v(({tabs:e,activeTabIndex:t})=>({tab:e[t]?.id??``,response:e[t]?.response}));(0,x.useEffect)(()=>{e.tab=t},[e,t]);let r=(0,x.useSyncExternalStore)(e.subscribe,()=>e.of(t));return r&&n&&(n===r.shown||n===r.text)?r:null}function Me(e,t,n){let r=g(t.query,{noLocation:!0}),i=de(r,t.operationName);if(!i)return[{name:``,question:t}];let a={...i,selectionSet:I(i.selectionSet,Ne(r))},o=Fe(Pe(e,a));return o.length<2?[{name:o[0]?.join(`.`)??``,question:t}]:o.map(e=>({list:e,length:n?z(n,e):0})).sort((e,t)=>t.length-e.length).map(({list:n})=>({name:n.filter(e=>e!==`nodes`&&e!==`edges`).join(`.`),question:Ie(e,a,n,t)}))}function Ne(e){return new Map(e.definitions.filter(e=>e.kind===f.FRAGMENT_DEFINITION).map(e=>[e.name.value,e]))}function I(e,t){return p(e,{FragmentSpread:{enter:({name:e,directives:n})=>{let{typeCondition:r,selectionSet:i}=t.get(e.value),a=I(i,t);return{kind:f.INLINE_FRAGMENT,typeCondition:r,directives:n??[],selectionSet:a}}}})}function L(e,t,n){let i=new oe(e),o=[];return p(t,pe(i,{Field:{enter:({alias:e,name:t})=>{o.push((e??t).value);let s=i.getType();if(ee(fe(s))&&a(r(s))&&!n(o))return o.pop(),null},leave:({selectionSet:e})=>(o.pop(),e?.selections.length===0?null:void 0)},InlineFragment:{leave:({selectionSet:e})=>e.selections.length===0?null:void 0}}))}function Pe(e,t){let n=new Map;return L(e,t,e=>(n.set(e.join(`.`),[...e]),!0)),[...n.values()]}function Fe(e){return e.filter(t=>!e.some(e=>e.length>t.length&&R(t,e)))}function R(e,t){return e.every((e,n)=>t[n]===e)}function Ie(e,n,r,i){let a=L(e,n,e=>R(e,r)),o=new Set;p(a,{VariableDefinition:()=>!1,Variable:({name:e})=>void o.add(e.value)});let s=a.variableDefinitions?.filter(({variable:e})=>o.has(e.name.value))??[],c=Object.entries(i.variables??{}).filter(([e])=>o.has(e));return{...i,query:t({...a,variableDefinitions:s}),variables:Object.fromEntries(c)}}function z(e,[t,...n]){let r=e.parts.filter(e=>e.key===t).flatMap(e=>e.objects);return n.length===0?r.length:r.reduce((e,t)=>e+z(t,n),0)}var B=`application/graphql-response+json, application/json`;function V({query:e,variables:t,operationName:n,headers:r},i,a){let o=new Headers({"content-type":`application/json`,accept:B});for(let[e,t]of Object.entries(r??{}))o.set(e,t);return i&&o.set(`accept`,i),{method:`POST`,headers:Object.fromEntries(o),body:JSON.stringify({query:e,...n&&{operationName:n},...t&&Object.keys(t).length>0&&{variables:t},...a&&{extensions:a}})}}function Le(e,t){try{let n=g(e,{noLocation:!0}).definitions.some(e=>e.kind===f.OPERATION_DEFINITION&&e.name?.value===t);return t&&n?t:void 0}catch{return t??void 0}}async function Re(e,t){let n=await fetch(`/graphql`,{...V(e,B),signal:t}),{data:r,errors:i}=await n.json();if(!r||i?.length)throw Error(i?.[0]?.message??`Status ${n.status}.`);return r}function H(e,t){let n=URL.createObjectURL(t),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}var U=re(),W={csv:`text/csv; byte-order-mark=true`,excel:`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`},ze=500;function Be({receipt:e}){let t=v(e=>e.schema),n=T(e),r=(0,x.useMemo)(()=>t?Me(t,e.question,n):[{name:``,question:e.question}],[t,e,n]),[i,a]=(0,x.useState)(``),{name:o,question:s}=r.find(e=>e.name===i)??r[0],c=Ve(s);return(0,U.jsxs)(`div`,{className:`throughline-table`,children:[(0,U.jsxs)(`div`,{className:`throughline-actions`,children:[(0,U.jsx)(`span`,{children:c?.sheet?He(c.sheet):``}),r.length>1&&(0,U.jsxs)(`label`,{children:[`of`,` `,(0,U.jsx)(`select`,{value:o,onChange:e=>a(e.target.value),children:r.map(e=>(0,U.jsx)(`option`,{children:e.name},e.name))})]}),(0,U.jsx)(G,{name:`CSV`,accept:W.csv,question:s}),(0,U.jsx)(G,{name:`Excel`,accept:W.excel,question:e.question})]}),c?.sheet?.incomplete&&(0,U.jsxs)(`p`,{className:`throughline-problem`,children:[`Not whole: `,c.sheet.incomplete]}),!c&&(0,U.jsx)(`p`,{className:`throughline-words`,children:`Asking for the table …`}),c?.problem&&(0,U.jsx)(`p`,{className:`throughline-words`,children:c.problem}),c?.sheet&&(0,U.jsx)(qe,{sheet:c.sheet,receipt:e},o)]})}function Ve(e){let[t,n]=(0,x.useState)(null);return(0,x.useEffect)(()=>{let t=new AbortController;return Ue(e,t.signal).then(r=>t.signal.aborted||n({question:e,sheet:r}),r=>t.signal.aborted||n({question:e,problem:r.message})),()=>t.abort()},[e]),t?.question===e?t:null}function He({rows:e}){return`${e.length.toLocaleString(`en-GB`)} row${e.length===1?``:`s`}`}function G({name:e,accept:t,question:n}){let[r,i]=(0,x.useState)(``);async function a(){try{let e=await fetch(`/graphql`,V(n,t));if(!e.ok)throw await K(e);let r=/filename="([^"]+)"/.exec(e.headers.get(`content-disposition`)??``)?.[1];H(r??`throughline`,await e.blob()),i(``)}catch(e){i(e.message)}}return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`button`,{type:`button`,className:`graphiql-button`,onClick:()=>void a(),children:[`Download `,e]}),r&&(0,U.jsx)(`span`,{role:`alert`,children:r})]})}async function Ue(e,t){let n=await fetch(`/graphql`,{...V(e,`application/jsonl`),signal:t});if(!n.ok)throw await K(n);return{rows:(await n.text()).split(`
`).filter(e=>e!==``).map(e=>JSON.parse(e)),incomplete:Ge(n.headers.get(`incomplete-lists`))}}var We={after:`there is more behind its last row`,before:`there is more before its first row`,cut:`time or a limit cut it`,perhaps:`it has as many as were asked for`};function Ge(e){return e?.split(`, `).map(e=>{let[t=``,...n]=e.split(`;`);return`${t.replaceAll(`"`,``)} (${n.map(e=>We[e]??e).join(`, `)})`}).join(`, `)??null}async function K(e){let{errors:t}=await e.json().catch(()=>({}));return Error(t?.[0]?.message??`The service answered ${e.status}.`)}var Ke=new Intl.Collator(`en-GB`,{numeric:!0,sensitivity:`base`,ignorePunctuation:!0});function qe({sheet:{rows:e},receipt:t}){let[n,r]=(0,x.useState)(null),[i,a]=(0,x.useState)(ze),o=E(t),s=Object.keys(e[0]??{}),c=(0,x.useMemo)(()=>n?[...e].sort(Ze(n)):e,[e,n]);return e.length===0?(0,U.jsx)(`p`,{className:`throughline-words`,children:`The table has no rows.`}):(0,U.jsxs)(`div`,{className:`throughline-rows`,role:`region`,"aria-label":`Rows`,tabIndex:0,children:[(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`thead`,{children:(0,U.jsx)(`tr`,{children:s.map(e=>(0,U.jsx)(`th`,{scope:`col`,"aria-sort":n?.column===e?n.down?`descending`:`ascending`:`none`,children:(0,U.jsxs)(`button`,{type:`button`,onClick:()=>r(Xe(n,e)),children:[(0,U.jsx)(Je,{column:e}),(0,U.jsx)(`span`,{"aria-hidden":`true`,children:n?.column===e?n.down?`↓`:`↑`:`↕`})]})},e))})}),(0,U.jsx)(`tbody`,{children:c.slice(0,i).map((e,t)=>(0,U.jsx)(`tr`,{children:s.map(t=>(0,U.jsx)(`td`,{className:typeof e[t]==`number`?`throughline-number`:void 0,children:(0,U.jsx)(Ye,{cell:e[t]??null,ids:o})},t))},t))})]}),e.length>i&&(0,U.jsxs)(`button`,{type:`button`,className:`graphiql-button`,onClick:()=>a(1/0),children:[`Show all `,e.length.toLocaleString(`en-GB`),` rows`]})]})}function Je({column:e}){return(0,U.jsx)(`span`,{children:e.split(`.`).map((e,t)=>(0,U.jsxs)(`span`,{children:[t>0&&`.`,(0,U.jsx)(`wbr`,{}),e]},t))})}function Ye({cell:e,ids:t}){let n=M();if(e===null)return null;let r=Array.isArray(e)?e.map(String).join(` | `):String(e);return/^https?:\/\/\S+$/.test(r)?(0,U.jsx)(`a`,{href:r,target:`_blank`,rel:`noopener noreferrer`,children:r}):t.has(r)?(0,U.jsx)(`button`,{type:`button`,className:`throughline-id`,onClick:()=>n(r,r),children:r}):r}function Xe(e,t){return e?.column===t?e.down?null:{column:t,down:!0}:{column:t,down:!1}}function Ze({column:e,down:t}){return(n,r)=>{let[i,a]=[n[e]??null,r[e]??null];if(i===null||a===null)return Number(i===null)-Number(a===null);let o=typeof i==`number`&&typeof a==`number`?i-a:Ke.compare(String(i),String(a));return t?-o:o}}var q={atRoot:20,within:10};function Qe(e){let t=new Set,n=new Set;et(e,[],(e,r)=>(r===`more`?t:n).add(e.join(`.`)));for(let e of t)n.delete(e);return{more:[...t],perhaps:[...n]}}var $e=new Set([`nodes`,`edges`,`node`]);function et(e,t,n){for(let r of e.parts){let e=$e.has(r.name)?t:[...t,r.key],i=r.isList?tt(r):r.objects[0]&&nt(r,r.objects[0],t.length===0);i&&n(e,i),r.objects.forEach(t=>et(t,e,n))}}function tt(e){let t=e.arguments.first;return typeof t==`number`&&rt(e)>=t?`perhaps`:null}function nt(e,t,n){if(C(t,`truncated`)===!0)return`more`;if(!it(t,`pageInfo`))return null;let r=t.parts.filter(({name:e})=>e===`nodes`||e===`edges`),i=Math.max(0,...r.map(rt)),a=t.parts.filter(({name:e})=>e===`pageInfo`).flatMap(({objects:e})=>e),o=[`hasNextPage`,`hasPreviousPage`].map(e=>a.map(t=>C(t,e)).find(e=>e!==void 0));if(o.includes(!0))return`more`;let s=C(t,`totalCount`);if(typeof s==`number`)return r.length>0&&i<s?`more`:null;let{first:c,last:l}=e.arguments,u=[c,l].find(e=>typeof e==`number`),d=typeof l==`number`?o[1]:o[0],f=typeof u==`number`?u:n?q.atRoot:q.within;return d===void 0&&r.length>0&&i>=f?`perhaps`:null}function rt({objects:e,values:t}){return e.length+t.length}function it({type:e},t){return(_(e)||i(e))&&t in e.getFields()}var at=(0,x.lazy)(()=>n(()=>import(`./picture-DIbi9bk_.js`),__vite__mapDeps([0,1,2,3,4]))),ot=[`JSON`,`Table`,`Picture`];function st(){let e=je(),[t,n]=(0,x.useState)(`JSON`);ut(e);let r=e&&(e.data||e.text!==void 0)&&t!==`JSON`?t:null;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`div`,{className:`throughline-views`,role:`group`,"aria-label":`Show the answer as`,children:ot.map(e=>(0,U.jsx)(`button`,{type:`button`,"aria-pressed":e===t,onClick:()=>n(e),children:e},e))}),(0,U.jsx)(Oe,{receipt:e}),e&&r&&(0,U.jsx)(`div`,{className:`throughline-view`,children:r===`Table`?(0,U.jsx)(Be,{receipt:e}):(0,U.jsx)(x.Suspense,{fallback:(0,U.jsx)(`p`,{className:`throughline-words`,children:`Drawing …`}),children:(0,U.jsx)(at,{receipt:e})})}),(0,U.jsx)(`p`,{className:`throughline-status`,role:`status`,children:e&&(0,U.jsx)(ct,{receipt:e})})]})}function ct({receipt:e}){let t=T(e),{status:n,errors:r,milliseconds:i,statements:a,cost:o,mostCost:s}=e,c=[`${n}${r>0?`, ${dt(r,`error`)}`:``}`,`${J(Math.max(1,Math.round(i)))} ms`,a===void 0?null:dt(a,`statement`),o===void 0?null:`cost ${J(o)}${s===void 0?``:` of ${J(s)}`}`];return(0,U.jsxs)(U.Fragment,{children:[c.filter(e=>e!==null).join(` · `),t&&` · `,t&&(0,U.jsx)(lt,{...Qe(t)})]})}function lt({more:e,perhaps:t}){return e.length>0?(0,U.jsxs)(`strong`,{children:[`not whole: there is more of `,e.join(`, `)]}):t.length>0?(0,U.jsxs)(`strong`,{children:[`perhaps not whole: as many as were asked for of `,t.join(`, `)]}):`whole`}function ut(e){let t=d(e=>e.monaco),n=v(e=>e.responseEditor),{updateActiveTabValues:r}=h(),i=e?.text;(0,x.useEffect)(()=>{let e=n?.getModel();t&&n&&e&&(t.editor.setModelLanguage(e,i===void 0?`json`:`plaintext`),i!==void 0&&n.getValue()!==i&&(n.setValue(i),r({response:i})))},[t,n,i,e,r])}function dt(e,t){return`${J(e)} ${t}${e===1?``:`s`}`}function J(e){return e.toLocaleString(`en-GB`)}function ft(){let e=v(e=>e.responseEditor);return(0,x.useEffect)(()=>{let t=he(te.runQuery.key,`Cmd`);e?.updateOptions({placeholder:`Press play, or ${t}, and the answer appears here.`})},[e]),null}var pt=()=>`${location.origin}/graphql`;function mt(e){let{headers:t,body:n}=V(e);return[`curl -s ${Y(pt())}`,...Object.entries(t).map(([e,t])=>`-H ${Y(`${e}: ${t}`)}`),`--data-raw ${Y(n)}`].join(` \\
  `)}function ht(e){let{method:t,headers:n,body:r}=V(e),i=JSON.stringify({method:t,headers:n},null,2).slice(0,-2),a=JSON.stringify(JSON.parse(r),null,2).replaceAll(`
`,`
  `);return`const response = await fetch(${JSON.stringify(pt())}, ${i},\n  "body": JSON.stringify(${a})\n});\nconsole.log(await response.json());\n`}function Y(e){return`'${e.replaceAll(`'`,`'\\''`)}'`}var gt={"Copy as curl":mt,"Copy as fetch":ht};function _t({say:e}){let{queryEditor:t,variableEditor:n,headerEditor:r,operationName:i}=v(({queryEditor:e,variableEditor:t,headerEditor:n,operationName:r})=>({queryEditor:e,variableEditor:t,headerEditor:n,operationName:r}));async function a(a){let o=t?.getValue()??``;try{let t=a({query:o,variables:vt(n?.getValue(),`Variables`),headers:vt(r?.getValue(),`Headers`),operationName:Le(o,i)});await(navigator.clipboard?.writeText(t)??Promise.reject(Error(`no clipboard`))),e({text:`Copied.`})}catch(t){e({text:`Nothing was copied: ${t.message}`})}}return(0,U.jsx)(b,{modal:!1,button:(0,U.jsx)(m,{label:`Copy as curl or fetch`,className:`throughline-copy`,children:(0,U.jsx)(`svg`,{className:`graphiql-toolbar-icon`,viewBox:`0 0 14 14`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.3`,"aria-hidden":`true`,children:(0,U.jsx)(`path`,{d:`M1.5 2.5h11v9h-11zM3.8 5.2 5.8 7l-2 1.8M7.2 9h3`})})}),children:Object.entries(gt).map(([e,t])=>(0,U.jsx)(b.Item,{onSelect:()=>void a(t),children:e},e))})}function vt(e,t){if(!e?.trim())return;let n=[],r=o(e,n,{allowTrailingComma:!0}),[i]=n;if(i)throw Error(`${t} are no JSON object (${l(i.error)}).`);return r}var yt=Object.assign({"../examples/1-which-review-led-to-which-initiative.graphql":`# Which review led to which initiative
# statements: review/reviews (+ influence/initiatives-of-review, evidence/of-citing, citing/source, leadership/of-review)
#
# Press play, or Ctrl-Enter. Each link shows where it
# is written down, and whether that source states it
# (STATED) or we inferred it (INFERRED).
query ReviewToInitiative {
  reviews(filter: { initiatives: { some: {} } }, orderBy: [{ field: PUBLISHED }]) {
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
`}),bt=Object.keys(yt).sort().map(e=>yt[e]).map(e=>e.replace(/^# statements: .*\n/m,``)).map(e=>({query:e,title:e.slice(0,e.indexOf(`
`)).replace(/^#\s*/,``)}));function xt(){let e=j();return(0,U.jsx)(b,{modal:!1,button:(0,U.jsx)(m,{label:`Examples`,className:`throughline-examples`,children:(0,U.jsx)(`svg`,{className:`graphiql-toolbar-icon`,viewBox:`0 0 14 14`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.3`,"aria-hidden":`true`,children:(0,U.jsx)(`path`,{d:`M7 3.2C5.6 2 3.6 1.7 1.2 1.9v9C3.6 10.7 5.6 11 7 12.2c1.4-1.2 3.4-1.5 5.8-1.3v-9C10.4 1.7 8.4 2 7 3.2zm0 0v9`})})}),children:bt.map(({title:t,query:n})=>(0,U.jsx)(b.Item,{onSelect:()=>e?.({query:n,variables:``}),children:t},t))})}var St=`IntrospectionQuery`;function Ct(e){return(t,n)=>({subscribe(r){let i=new AbortController,a=e.tab;return wt(t,n?.headers,i.signal).then(({result:n,receipt:o})=>{i.signal.aborted||(o&&t.operationName!==St&&e.add(a,o),r.next(n),r.complete())}),{unsubscribe:()=>i.abort()}}})}async function wt({query:e,variables:t,operationName:n},r,i){let a={query:e,variables:t,operationName:Le(e,n),headers:r},o;try{o=V(a,void 0,n===St?void 0:{cost:!0})}catch(e){return{result:Z(`These headers cannot be sent: ${X(e)}`)}}try{let e=performance.now(),t=await fetch(`/graphql`,{...o,signal:i}),n=await t.blob(),r=performance.now()-e;return Tt(a,t,n,await n.text(),r)}catch(e){return{result:Z(`The service cannot be reached: ${X(e)}`)}}}function Tt(e,t,n,r,i){let{result:a,raw:o}=Et(t,n,r),{cost:s,...c}=a.extensions??{};return s&&(delete a.extensions,Object.keys(c).length>0&&(a.extensions=c)),{result:a,receipt:{question:e,shown:ae(a),text:o,data:o===void 0?a.data:void 0,errors:a.errors?.length??0,status:t.status,milliseconds:i,statements:Ot(t.headers.get(`server-timing`)),cost:s?.requestedQueryCost,mostCost:s?.maximumQueryCost}}}function Et(e,t,n){try{let e=JSON.parse(n);if(typeof e==`object`&&e&&!Array.isArray(e)&&!Dt(t.type))return{result:e}}catch{if(!e.ok)return{result:Z(`The service answered ${e.status} without JSON: ${n.slice(0,500)}`)}}return{result:{},raw:t.type.startsWith(`text/`)||Dt(t.type)?n:`A file of ${t.size.toLocaleString(`en-GB`)} bytes, ${t.type}. Take it by the buttons under Table.`}}function Dt(e){return e.startsWith(`application/jsonl`)}function Ot(e){let t=/statements;desc="(\d+)"/.exec(e??``)?.[1];return t===void 0?void 0:Number(t)}function X(e){return e instanceof Error?e.message:String(e)}function Z(e){return{errors:[{message:e}]}}function kt(){return At(),jt(),null}function At(){let{run:e}=h();(0,x.useEffect)(()=>{let t=t=>{let n=t.target instanceof Element&&t.target.closest(`.monaco-editor`);t.key===`Enter`&&(t.ctrlKey||t.metaKey)&&!n&&(t.preventDefault(),t.stopPropagation(),e())};return addEventListener(`keydown`,t,{capture:!0}),()=>removeEventListener(`keydown`,t,{capture:!0})},[e])}function jt(){let e=d(e=>e.monaco),t=v(({queryEditor:e,variableEditor:t,headerEditor:n,responseEditor:r})=>({Query:e,Variables:t,Headers:n,Answer:r}));(0,x.useEffect)(()=>{if(!e)return;let n=Object.entries(t).filter(e=>!!e[1]).map(([t,n])=>{let r=n.getContainerDomNode();return r.setAttribute(`role`,`group`),r.setAttribute(`aria-label`,`${t}: Enter goes in, Escape comes out`),n.updateOptions({ariaLabel:t}),n.addAction({id:`throughline-leave`,label:`Leave the editor`,keybindings:[e.KeyCode.Escape],precondition:`!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !markersNavigationVisible && !editorHoverVisible && !editorHasMultipleSelections && !renameInputVisible`,run:()=>r.focus()})});return()=>n.forEach(e=>e.dispose())},[e,t])}function Mt({message:e,close:t}){return(0,U.jsx)(`div`,{className:`throughline-notice`,role:`status`,children:e&&(0,U.jsxs)(`p`,{children:[(0,U.jsxs)(`span`,{children:[e.text,` `,e.link&&(0,U.jsx)(`a`,{href:e.link,children:`Link to this query`})]}),(0,U.jsx)(se,{type:`button`,"aria-label":`Close this message`,onClick:t,children:(0,U.jsx)(le,{"aria-hidden":`true`})})]})})}function Nt(){return(0,x.useEffect)(()=>{Ft();let e=new MutationObserver(Ft);return e.observe(document.body,{subtree:!0,childList:!0,attributeFilter:Pt}),()=>e.disconnect()},[]),null}var Pt=[`aria-selected`,`aria-activedescendant`,`aria-label`];function Ft(){document.querySelector(`.graphiql-main`)?.setAttribute(`role`,`main`),It();for(let e of document.querySelectorAll(`[data-radix-popper-content-wrapper]:not([role])`))e.setAttribute(`role`,`region`),e.setAttribute(`aria-label`,e.querySelector(`[role="menu"]`)?`Menu`:`Hint`);for(let e of document.querySelectorAll(`svg:not([aria-hidden], .react-flow__edges svg)`))e.setAttribute(`aria-hidden`,`true`);for(let e of document.querySelectorAll(`.graphiql-history-item-label[aria-label], .suggest-widget .monaco-list-row[aria-label]`))e.removeAttribute(`aria-label`);document.querySelector(`.suggest-widget .monaco-list[aria-activedescendant]`)?.removeAttribute(`aria-activedescendant`)}function It(){for(let e of document.querySelectorAll(`.graphiql-tab[aria-selected]`)){let t=e.getAttribute(`aria-selected`)===`true`;e.querySelector(`.graphiql-tab-button`)?.setAttribute(`aria-current`,String(t)),e.removeAttribute(`role`),e.removeAttribute(`aria-selected`)}document.querySelector(`.graphiql-tabs`)?.setAttribute(`role`,`list`),document.querySelector(`#graphiql-session`)?.setAttribute(`role`,`region`)}function Lt({say:e}){let{queryEditor:t,variableEditor:n}=v(({queryEditor:e,variableEditor:t})=>({queryEditor:e,variableEditor:t}));async function r(){try{let r=k({query:t?.getValue()??``,variables:n?.getValue()??``});e({text:await navigator.clipboard?.writeText(r).then(()=>!0,()=>!1)?`Copied.`:`This browser did not allow copying; take the address of this link:`,link:r})}catch(t){e({text:t.message})}}return(0,U.jsx)(m,{label:`Copy a link to this query`,className:`throughline-share`,onClick:()=>void r(),children:(0,U.jsx)(`svg`,{className:`graphiql-toolbar-icon`,viewBox:`0 0 14 14`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.3`,"aria-hidden":`true`,children:(0,U.jsx)(`path`,{d:`M6 8.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7L7.3 3.2M8 5.8a2.6 2.6 0 0 0-3.7 0L1.9 8.2a2.6 2.6 0 0 0 3.7 3.7l1.1-1.1`})})})}function Rt({say:e}){let t=j();return(0,x.useEffect)(()=>{if(!t)return;let n=()=>{try{let e=be(location.hash);e&&t(e)}catch(t){e({text:t.message})}location.hash&&history.replaceState(null,``,location.pathname+location.search)};return n(),addEventListener(`hashchange`,n),()=>removeEventListener(`hashchange`,n)},[t,e]),null}function zt(){let{setTheme:e}=h(),t=v(e=>e.theme);return(0,x.useEffect)(()=>{if(t)return;let n=matchMedia(`(prefers-color-scheme: dark)`),r=()=>e(null);return n.addEventListener(`change`,r),()=>n.removeEventListener(`change`,r)},[t,e]),null}function Bt(e){let t=/^\s*#[ \t]*([^\s#].*)/.exec(e)?.[1]?.trim();if(t)return t;let n=e.replace(/#.*/g,``);return/\b(?:query|mutation|subscription)\s+(\w+)/.exec(n)?.[1]??/\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(n)?.[1]??(n.trim()===``?`New question`:null)}function Vt(){let{tabs:e,active:t}=v(({tabs:e,activeTabIndex:t})=>({tabs:e,active:t})),n=e.map(({query:e,title:t})=>Bt(e??``)??t).join(`
`);return(0,x.useLayoutEffect)(()=>{let e=document.querySelectorAll(`.graphiql-tab-button`);n.split(`
`).forEach((t,n)=>{let r=e[n];r&&r.textContent!==t&&(r.textContent=t,r.title=t,r.nextElementSibling?.setAttribute(`aria-label`,`Close “${t}”`))})}),(0,x.useEffect)(()=>{document.querySelectorAll(`.graphiql-tab`)[t]?.scrollIntoView({block:`nearest`,inline:`nearest`})},[t,n]),Ht(),null}function Ht(){(0,x.useEffect)(()=>{let e=document.querySelector(`.graphiql-tabs`),t=t=>{!e||t.deltaX!==0||e.scrollWidth<=e.clientWidth||(t.preventDefault(),e.scrollLeft+=t.deltaY)};return e?.addEventListener(`wheel`,t,{passive:!1}),()=>e?.removeEventListener(`wheel`,t)},[])}var Q={light:`throughline-light`,dark:`throughline-dark`};$(Q.light,`vs`,{background:`ffffff`,text:`1f2d3d`,comment:`56677a`,keyword:`8a2f6b`,field:`12507b`,argument:`5b3fa8`,string:`1b6b3a`,number:`8f4a00`,punctuation:`4a5a6c`,lineNumber:`5b6a7a`,accent:`12507b`}),$(Q.dark,`vs-dark`,{background:`19222e`,text:`dce5ee`,comment:`97a8ba`,keyword:`f0a3d0`,field:`8ecbff`,argument:`c5b3ff`,string:`8fdba8`,number:`ffc27d`,punctuation:`a9b8c8`,lineNumber:`8494a6`,accent:`8ecbff`});function $(e,t,n){ce.defineTheme(e,{base:t,inherit:!0,rules:[{token:``,foreground:n.text},{token:`comment`,foreground:n.comment},{token:`keyword`,foreground:n.keyword},{token:`key.identifier.gql`,foreground:n.field},{token:`type.identifier.gql`,foreground:n.keyword},{token:`argument.identifier.gql`,foreground:n.argument},{token:`string`,foreground:n.string},{token:`string.key.json`,foreground:n.field},{token:`string.value.json`,foreground:n.string},{token:`number`,foreground:n.number},{token:`keyword.json`,foreground:n.number},{token:`delimiter`,foreground:n.punctuation},{token:`operator`,foreground:n.punctuation}],colors:{"editor.background":`#ffffff00`,"editor.foreground":`#${n.text}`,"editorLineNumber.foreground":`#${n.lineNumber}`,"editorLineNumber.dimmedForeground":`#${n.lineNumber}`,"editorLineNumber.activeForeground":`#${n.text}`,"editorBracketHighlight.foreground1":`#${n.punctuation}`,"editorBracketHighlight.foreground2":`#${n.punctuation}`,"editorBracketHighlight.foreground3":`#${n.punctuation}`,"editor.placeholder.foreground":`#${n.comment}`,"scrollbar.shadow":`#ffffff00`,focusBorder:`#${n.accent}`,"textLink.foreground":`#${n.accent}`,"textLink.activeForeground":`#${n.accent}`,"editorHoverWidget.background":`#${n.background}`,"editorWidget.background":`#${n.background}`,"editorSuggestWidget.background":`#${n.background}`,"editorSuggestWidget.selectedBackground":`#${n.accent}2e`,"editorSuggestWidget.selectedForeground":`#${n.text}`,"editorSuggestWidget.highlightForeground":`#${n.accent}`,"editorSuggestWidget.focusHighlightForeground":`#${n.accent}`,"list.hoverBackground":`#${n.accent}1a`,"menu.background":`#${n.background}`,"menu.selectionBackground":`#${n.accent}2e`,"menu.selectionForeground":`#${n.text}`,"quickInput.background":`#${n.background}`,"quickInputList.focusBackground":`#${n.accent}2e`,"quickInputList.focusForeground":`#${n.text}`}})}function Ut(){let[e,t]=(0,x.useState)(null),n=(0,x.useMemo)(()=>new P,[]),r=(0,x.useMemo)(()=>Ct(n),[n]);return(0,U.jsx)(F.Provider,{value:n,children:(0,U.jsxs)(y,{fetcher:r,onTabChange:({tabs:e,activeTabIndex:t})=>n.tab=e[t]?.id??``,defaultTabs:bt.map(({query:e})=>({query:e})),defaultQuery:``,editorTheme:Q,inputValueDeprecation:!0,schemaDescription:!0,showPersistHeadersSettings:!1,children:[(0,U.jsx)(y.Logo,{children:(0,U.jsx)(`h1`,{className:`throughline-name`,children:`Throughline`})}),(0,U.jsx)(y.Toolbar,{children:({prettify:e,merge:n,copy:r})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(xt,{}),(0,U.jsx)(Lt,{say:t}),(0,U.jsx)(_t,{say:t}),e,n,r]})}),(0,U.jsx)(y.Footer,{children:(0,U.jsx)(st,{})}),(0,U.jsx)(Rt,{say:t}),(0,U.jsx)(ft,{}),(0,U.jsx)(Vt,{}),(0,U.jsx)(zt,{}),(0,U.jsx)(kt,{}),(0,U.jsx)(Nt,{}),(0,U.jsx)(Mt,{message:e,close:()=>t(null)})]})})}(0,ge.createRoot)(document.getElementById(`page`)).render((0,U.jsx)(Ut,{}));export{S as a,Ee as i,Re as n,C as o,M as r,H as t};