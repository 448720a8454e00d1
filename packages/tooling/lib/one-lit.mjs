const makes = 's.createPolicy("lit-html",{createHTML:t=>t})';

// Short, because every page carries it.
const says = '[elements/two-lits] Lit is loaded twice: load it once, or allow-duplicates.';

/**
 * For bundles: where a page's policy lets Lit make its Trusted Types policy once only, the second copy of Lit says what
 * to do, rather than that a policy of that name exists.
 */
export const oneLit = {
  name: 'one-lit',
  transform: (code, id) => {
    if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/'))) return null;
    if (!code.includes(makes))
      throw new Error(`Lit makes its policy in another way than it did: look for it in ${id}.`);
    const guarded = `(()=>{try{return ${makes}}catch(cause){throw new Error(${JSON.stringify(says)},{cause})}})()`;
    return { code: code.replace(makes, guarded), map: null };
  },
};
